import { newCode } from '@/lib/code-input';
import { localisedInput, titleForm } from '@/lib/localised-schema';
import { z } from '@/lib/zod';

const shortText = z
  .string()
  .trim()
  .min(1)
  .max(120, 'errors.fields.tooLong')
  .nullable()
  .default(null);

/** A vocabulary as it is loaded: its name, where it is found, and its terms as a CSV file. */
export const vocabularyInput = z.object({
  title: localisedInput(titleForm),
  uri: z
    .url({ protocol: /^https?$/, error: 'api.vocabularies.uri' })
    .max(500, 'errors.fields.tooLong')
    .nullable()
    .default(null),
  edition: shortText,
  csv: z
    .string()
    .min(1, 'errors.fields.required')
    .describe(
      'Columns `code`, `fr`, `en`, `ar`, and `unofficial`: the languages whose label is not the vocabulary’s own.',
    ),
});
export type VocabularyInput = z.output<typeof vocabularyInput>;

/** A vocabulary with the code under which it is loaded. */
export const newVocabularyInput = vocabularyInput.extend({ vocabulary: newCode });
