import 'server-only';
import { setPlan } from '@/db/commands/set-plan';
import { getPlan } from '@/db/queries/get-plan';
import { api } from '../base';
import { officeProgramme } from '../programme-door';
import { writing } from '../writing';

const { framework } = api;

export const planProcedures = {
  plan: framework.plan.handler(({ context, input: { programme, phase } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    return getPlan(context.db, scope, phase);
  }),
  setPlan: framework.setPlan.handler(({ context, input: { programme, ...plan } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    return writing(context, (at) => setPlan(context.db, scope, { ...plan, ...at }));
  }),
};
