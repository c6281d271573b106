import { locales } from '@/lib/locale';
import { localisedSchema } from '@/lib/localised-schema';
import { contributionRules } from '@/lib/tag/contribution';
import { z } from '@/lib/zod';

export const vocabularySchema = z.object({
  code: z.string(),
  title: localisedSchema,
  uri: z.string().nullable(),
  edition: z.string().nullable(),
  /** Loaded for this programme; one that all programmes share is not changed from here. */
  isOwn: z.boolean(),
  terms: z.array(
    z.object({
      code: z.string(),
      label: localisedSchema,
      /** Languages whose label is not the vocabulary’s own. */
      unofficial: z.array(z.enum(locales)),
    }),
  ),
});
export type VocabularyWithTerms = z.infer<typeof vocabularySchema>;

const term = { vocabulary: z.string(), code: z.string() };

export const tagsSchema = z.object({
  /** Of the programme where neither a place nor an indicator is named. */
  tags: z.array(
    z.object({ ...term, place: z.string().nullable(), indicator: z.string().nullable() }),
  ),
  references: z.array(
    z.object({
      indicator: z.string(),
      ...term,
      rule: z.enum(contributionRules),
      share: z.number().nullable(),
      note: localisedSchema.nullable(),
    }),
  ),
});
export type TagsOfProgramme = z.infer<typeof tagsSchema>;

export const loadedVocabularySchema = z.object({
  terms: z.int(),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  /** Codes that the file no longer has and that something is tagged with: they stay. */
  kept: z.array(z.string()),
});
