import { oc } from '@orpc/contract';
import { knownCode, newCode } from '@/lib/code-input';
import { referencesInput, tagsInput } from '@/lib/tag/tag-input';
import { vocabularyInput } from '@/lib/tag/vocabulary-input';
import { z } from '@/lib/zod';
import { codeAnswer, inOffice } from './address';
import { loadedVocabularySchema, tagsSchema, vocabularySchema } from './tag-schema';

export const tagProcedures = {
  vocabularies: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/vocabularies',
      summary: 'Vocabularies and their terms',
      description: 'Those that all programmes share, and those of the programme.',
    })
    .input(inOffice)
    .output(z.array(vocabularySchema)),
  loadVocabulary: oc
    .route({
      method: 'PUT',
      path: '/programmes/{programme}/vocabularies/{vocabulary}',
      summary: 'Load a vocabulary of the programme, or a new edition of it',
      description:
        'All or none; a refusal names every wrong line of the file in `problems`. Terms that are in use stay, even where the file lacks them.',
    })
    .input(inOffice.extend({ vocabulary: newCode, ...vocabularyInput.shape }))
    .output(loadedVocabularySchema),
  tags: oc
    .route({
      method: 'GET',
      path: '/programmes/{programme}/tags',
      summary: 'Terms and reference indicators that the programme names',
    })
    .input(inOffice)
    .output(tagsSchema),
  setTags: oc
    .route({
      method: 'PUT',
      path: '/programmes/{programme}/tags',
      summary: 'Say which terms hold of the programme, a place or an indicator',
    })
    .input(inOffice.and(tagsInput))
    .output(z.object({ terms: z.int() })),
  setReferences: oc
    .route({
      method: 'PUT',
      path: '/programmes/{programme}/indicators/{indicator}/references',
      summary: 'Say which reference indicators an indicator contributes to, and how',
    })
    .input(inOffice.extend({ indicator: knownCode, ...referencesInput.shape }))
    .output(codeAnswer),
};
