import 'server-only';
import { changePhase } from '@/db/commands/change-phase';
import { createPhase } from '@/db/commands/create-phase';
import { movePhase } from '@/db/commands/move-phase';
import { orderPhases } from '@/db/commands/order-phases';
import { listPhases } from '@/db/queries/list-phases';
import { api } from '../base';
import { officeProgramme } from '../programme-door';
import { writing } from '../writing';

const { setting } = api;

export const phaseProcedures = {
  phases: setting.phases.handler(({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'viewOffice');
    return listPhases(context.db, scope);
  }),
  createPhase: setting.createPhase.handler(async ({ context, input: { programme, ...phase } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    const notices = await writing(context, (at) =>
      createPhase(context.db, scope, { ...phase, ...at }),
    );
    return { code: phase.code, notices };
  }),
  changePhase: setting.changePhase.handler(async ({ context, input: { programme, ...texts } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => changePhase(context.db, scope, { ...texts, ...at }));
    return { code: texts.phase };
  }),
  movePhase: setting.movePhase.handler(async ({ context, input: { programme, ...dates } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    const notices = await writing(context, (at) =>
      movePhase(context.db, scope, { ...dates, ...at }),
    );
    return { code: dates.phase, notices };
  }),
  orderPhases: setting.orderPhases.handler(async ({ context, input: { programme, codes } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => orderPhases(context.db, scope, { codes, ...at }));
    return { count: codes.length };
  }),
};
