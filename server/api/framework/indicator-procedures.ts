import 'server-only';
import { archiveIndicator } from '@/db/commands/archive-indicator';
import { changeIndicator } from '@/db/commands/change-indicator';
import { createIndicator } from '@/db/commands/create-indicator';
import { moveIndicator } from '@/db/commands/move-indicator';
import { restoreIndicator } from '@/db/commands/restore-indicator';
import { api } from '../base';
import { officeProgramme } from '../programme-door';
import { writing } from '../writing';

const { framework } = api;

export const indicatorProcedures = {
  createIndicator: framework.createIndicator.handler(async ({ context, input }) => {
    const { programme, ...indicator } = input;
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => createIndicator(context.db, scope, { ...indicator, ...at }));
    return { code: indicator.code };
  }),
  changeIndicator: framework.changeIndicator.handler(async ({ context, input }) => {
    const { programme, ...change } = input;
    const { scope } = officeProgramme(context, programme, 'editFramework');
    const changed = await writing(context, (at) =>
      changeIndicator(context.db, scope, { ...change, ...at }),
    );
    return { code: change.code, ...changed };
  }),
  moveIndicator: framework.moveIndicator.handler(async ({ context, input }) => {
    const { programme, ...move } = input;
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => moveIndicator(context.db, scope, { ...move, ...at }));
    return { code: move.indicator };
  }),
  archiveIndicator: framework.archiveIndicator.handler(async ({ context, input }) => {
    const { programme, indicator } = input;
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => archiveIndicator(context.db, scope, { indicator, ...at }));
    return { code: indicator };
  }),
  restoreIndicator: framework.restoreIndicator.handler(async ({ context, input }) => {
    const { programme, indicator } = input;
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => restoreIndicator(context.db, scope, { indicator, ...at }));
    return { code: indicator };
  }),
};
