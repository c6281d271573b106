import 'server-only';
import { approveExplanations } from '@/db/commands/deviation/approve-explanations';
import { discardExplanations } from '@/db/commands/deviation/discard-explanations';
import { explainDeviation } from '@/db/commands/deviation/explain-deviation';
import { returnExplanations } from '@/db/commands/deviation/return-explanations';
import { submitExplanations } from '@/db/commands/deviation/submit-explanations';
import { listDeviations } from '@/db/queries/list-deviations';
import { api } from './base';
import { officeProgramme } from './programme-door';
import { writing } from './writing';

const { deviations } = api;

export const deviationProcedures = {
  list: deviations.list.handler(({ context, input: { programme, ...wanted } }) => {
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    return listDeviations(context.db, scope, wanted);
  }),
  explain: deviations.explain.handler(({ context, input: { programme, ...said } }) => {
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    return writing(context, (at) => explainDeviation(context.db, scope, { ...said, ...at }));
  }),
  discard: deviations.discard.handler(async ({ context, input: { programme, ...named } }) => {
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    await writing(context, (at) => discardExplanations(context.db, scope, { ...named, ...at }));
    return { discarded: named.explanations.length };
  }),
  submit: deviations.submit.handler(async ({ context, input: { programme, ...named } }) => {
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    const explanations = await writing(context, (at) =>
      submitExplanations(context.db, scope, { ...named, ...at }),
    );
    return { explanations };
  }),
  approve: deviations.approve.handler(async ({ context, input: { programme, ...named } }) => {
    const { scope } = officeProgramme(context, programme, 'openReview');
    const explanations = await writing(context, (at) =>
      approveExplanations(context.db, scope, { ...named, ...at }),
    );
    return { explanations };
  }),
  return: deviations.return.handler(async ({ context, input: { programme, ...named } }) => {
    const { scope } = officeProgramme(context, programme, 'openReview');
    const explanations = await writing(context, (at) =>
      returnExplanations(context.db, scope, { ...named, ...at }),
    );
    return { explanations };
  }),
};
