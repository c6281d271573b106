import 'server-only';
import { closePeriod } from '@/db/commands/close-period';
import { createPeriod } from '@/db/commands/create-period';
import { reopenPeriod } from '@/db/commands/reopen-period';
import { getFramework } from '@/db/queries/get-framework';
import { api } from './base';
import { aimProcedures } from './framework/aim-procedures';
import { editorProcedures } from './framework/editor-procedures';
import { indicatorProcedures } from './framework/indicator-procedures';
import { planProcedures } from './framework/plan-procedures';
import { resultProcedures } from './framework/result-procedures';
import { rollUpProcedures } from './framework/roll-up-procedures';
import { tagProcedures } from './framework/tag-procedures';
import { officeProgramme } from './programme-door';
import { writing } from './writing';

const { framework } = api;

export const frameworkProcedures = {
  get: framework.get.handler(({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'viewOffice');
    return getFramework(context.db, scope);
  }),
  figures: framework.figures.handler(({ context, input }) => {
    const { programme, phase, indicator, basis } = input;
    const action = basis === 'approved' ? 'viewOffice' : 'viewUnapproved';
    const { scope } = officeProgramme(context, programme, action);
    const { programmeId } = scope.subject;
    const asOf = context.now().slice(0, 10);
    const asked = { programmeId, asOf, basis, phase, indicator };
    return context.run('standingFigures', scope.caller, asked);
  }),
  nextRelease: framework.nextRelease.handler(({ context, input: { programme, asOf } }) => {
    const { scope } = officeProgramme(context, programme, 'publishRelease');
    const { programmeId } = scope.subject;
    return context.run('previewRelease', scope.caller, { programmeId, asOf });
  }),
  createPeriod: framework.createPeriod.handler(
    async ({ context, input: { programme, ...period } }) => {
      const { scope } = officeProgramme(context, programme, 'editFramework');
      await writing(context, (at) => createPeriod(context.db, scope, { ...period, ...at }));
      return { code: period.code };
    },
  ),
  closePeriod: framework.closePeriod.handler(async ({ context, input: { programme, period } }) => {
    const { scope } = officeProgramme(context, programme, 'lockPeriods');
    await writing(context, (at) => closePeriod(context.db, scope, { period, ...at }));
    return { code: period };
  }),
  reopenPeriod: framework.reopenPeriod.handler(
    async ({ context, input: { programme, ...reopening } }) => {
      const { scope } = officeProgramme(context, programme, 'lockPeriods');
      await writing(context, (at) => reopenPeriod(context.db, scope, { ...reopening, ...at }));
      return { code: reopening.period };
    },
  ),
  ...resultProcedures,
  ...indicatorProcedures,
  ...planProcedures,
  ...aimProcedures,
  ...tagProcedures,
  ...editorProcedures,
  ...rollUpProcedures,
};
