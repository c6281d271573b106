import { knownCode } from '@/lib/code-input';
import { noteForm, optionalLocalisedInput } from '@/lib/localised-schema';
import { z } from '@/lib/zod';
import { contributionRules } from './contribution';

export const termAddress = { vocabulary: knownCode, code: knownCode };

/** The terms said of a programme, of its work in one place, or of one indicator. */
export const tagsInput = z
  .object({
    place: knownCode.nullable().default(null),
    indicator: knownCode.nullable().default(null),
    terms: z.array(z.strictObject(termAddress)).max(200, 'api.tags.tooMany'),
  })
  .refine(({ place, indicator }) => place === null || indicator === null, {
    path: ['indicator'],
    message: 'api.tags.oneSubject',
  });
export type TagsInput = z.output<typeof tagsInput>;

const referenceInput = z
  .strictObject({
    ...termAddress,
    rule: z.enum(contributionRules, 'errors.fields.required'),
    /** A fraction: 0.4 where 40 % of the value counts. */
    share: z
      .number('api.tags.share')
      .gt(0, 'api.tags.share')
      .lt(1, 'api.tags.share')
      .nullable()
      .default(null),
    note: optionalLocalisedInput(noteForm),
  })
  .refine(({ rule, share }) => (rule === 'share') === (share !== null), {
    path: ['share'],
    message: 'api.tags.shareOfRule',
  });

/** The reference indicators an indicator contributes to. */
export const referencesInput = z.object({
  references: z.array(referenceInput).max(100, 'api.tags.tooMany'),
});
export type ReferencesInput = z.output<typeof referencesInput>;
