import 'server-only';
import { loadVocabulary } from '@/db/commands/load-vocabulary';
import { setReferences } from '@/db/commands/set-references';
import { setTags } from '@/db/commands/set-tags';
import { getTags, getVocabularies } from '@/db/queries/get-tags';
import { api } from '../base';
import { officeProgramme } from '../programme-door';
import { writing } from '../writing';

const { framework } = api;

export const tagProcedures = {
  vocabularies: framework.vocabularies.handler(({ context, input: { programme } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    return getVocabularies(context.db, scope);
  }),
  loadVocabulary: framework.loadVocabulary.handler(({ context, input }) => {
    const { programme, ...vocabulary } = input;
    const { scope } = officeProgramme(context, programme, 'editFramework');
    return writing(context, (at) => loadVocabulary(context.db, scope, { ...vocabulary, ...at }));
  }),
  tags: framework.tags.handler(({ context, input: { programme } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    return getTags(context.db, scope);
  }),
  setTags: framework.setTags.handler(async ({ context, input: { programme, ...tags } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => setTags(context.db, scope, { ...tags, ...at }));
    return { terms: tags.terms.length };
  }),
  setReferences: framework.setReferences.handler(async ({ context, input }) => {
    const { programme, ...references } = input;
    const { scope } = officeProgramme(context, programme, 'editFramework');
    await writing(context, (at) => setReferences(context.db, scope, { ...references, ...at }));
    return { code: references.indicator };
  }),
};
