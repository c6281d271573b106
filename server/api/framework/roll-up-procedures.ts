import 'server-only';
import { matrixAtOnce } from '@/db/queries/roll-up/matrix';
import { rollUpAtOnce } from '@/db/queries/roll-up/roll-up';
import { api } from '../base';
import { officeProgramme } from '../programme-door';

const { framework } = api;

export const rollUpProcedures = {
  matrix: framework.matrix.handler(async ({ context, input }) => {
    const { basis, phase, without } = input;
    const action = basis === 'approved' ? 'viewOffice' : 'viewUnapproved';
    const { scope } = officeProgramme(context, input.programme, action);
    const asOf = input.upTo ?? context.now().slice(0, 10);
    const column = without ? { kind: without } : { kind: 'phase' as const, code: phase ?? '' };
    const question = { asOf, basis, column };
    const { programmeId } = scope.subject;
    const cells =
      matrixAtOnce(context.db, scope, question) ??
      (await context.run('matrix', scope.caller, { programmeId, ...question }));
    return { asOf, basis, cells };
  }),
  rollUp: framework.rollUp.handler(async ({ context, input }) => {
    const { basis, breakdown = null } = input;
    const action = basis === 'approved' ? 'viewOffice' : 'viewUnapproved';
    const { scope } = officeProgramme(context, input.programme, action);
    const asOf = input.upTo ?? context.now().slice(0, 10);
    const question = {
      asOf,
      basis,
      breakdown,
      phases: input.phase === undefined ? null : [input.phase],
      indicators: input.indicator === undefined ? null : [input.indicator],
    };
    const { programmeId } = scope.subject;
    const cells =
      rollUpAtOnce(context.db, scope, question) ??
      (await context.run('rollUp', scope.caller, { programmeId, ...question }));
    return { asOf, basis, cells };
  }),
};
