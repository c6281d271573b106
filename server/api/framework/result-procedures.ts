import 'server-only';
import { archiveResult } from '@/db/commands/archive-result';
import { changeResult } from '@/db/commands/change-result';
import { createResult } from '@/db/commands/create-result';
import { moveResult } from '@/db/commands/move-result';
import { restoreResult } from '@/db/commands/restore-result';
import { api } from '../base';
import { officeProgramme } from '../programme-door';
import { writing } from '../writing';

const { framework } = api;

export const resultProcedures = {
  createResult: framework.createResult.handler(async ({ context, input }) => {
    const { programme, ...result } = input;
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => createResult(context.db, scope, { ...result, ...at }));
    return { code: result.code };
  }),
  changeResult: framework.changeResult.handler(async ({ context, input }) => {
    const { programme, ...change } = input;
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => changeResult(context.db, scope, { ...change, ...at }));
    return { code: change.code };
  }),
  moveResult: framework.moveResult.handler(async ({ context, input }) => {
    const { programme, ...move } = input;
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => moveResult(context.db, scope, { ...move, ...at }));
    return { code: move.result };
  }),
  archiveResult: framework.archiveResult.handler(async ({ context, input }) => {
    const { programme, result } = input;
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => archiveResult(context.db, scope, { result, ...at }));
    return { code: result };
  }),
  restoreResult: framework.restoreResult.handler(async ({ context, input }) => {
    const { programme, result } = input;
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => restoreResult(context.db, scope, { result, ...at }));
    return { code: result };
  }),
};
