import 'server-only';
import { setBaselines } from '@/db/commands/set-baselines';
import { setTargets } from '@/db/commands/set-targets';
import { getBaselines, getEarlierTargets, getTargets } from '@/db/queries/get-targets';
import { api } from '../base';
import { officeProgramme } from '../programme-door';
import { writing } from '../writing';

const { framework } = api;

export const aimProcedures = {
  baselines: framework.baselines.handler(({ context, input: { programme } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    return getBaselines(context.db, scope);
  }),
  setBaselines: framework.setBaselines.handler(({ context, input: { programme, ...block } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    return writing(context, (at) => ({
      changed: setBaselines(context.db, scope, { ...block, ...at }),
    }));
  }),
  targets: framework.targets.handler(({ context, input: { programme, phase } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    return getTargets(context.db, scope, phase);
  }),
  earlierTargets: framework.earlierTargets.handler(({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'editFramework');
    return getEarlierTargets(context.db, scope, input.indicator);
  }),
  setTargets: framework.setTargets.handler(({ context, input: { programme, ...block } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    return writing(context, (at) => setTargets(context.db, scope, { ...block, ...at }));
  }),
};
