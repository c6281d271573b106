import { knownCode, newCode } from '@/lib/code-input';
import { localisedInput, titleForm } from '@/lib/localised-schema';
import { z } from '@/lib/zod';

export const mostCategories = 60;
export const mostCombinations = 1000;

/** Part of a key such as `age=60+`, in which `=` and `|` mean something. */
const categoryCode = z
  .string('errors.fields.required')
  .trim()
  .regex(/^(?!\.+$)[A-Za-z0-9._+-]{1,40}$/, 'api.dimensions.categoryCode');

export const changedCategoryInput = z.object({
  title: localisedInput(titleForm),
  /** What the parts leave over: at most one of a dimension. */
  isNotSpecified: z.boolean().default(false),
});
export type ChangedCategoryInput = z.output<typeof changedCategoryInput>;

export const categoryInput = changedCategoryInput.extend({ code: categoryCode });
export type CategoryInput = z.output<typeof categoryInput>;

export const changedDimensionInput = z.object({
  title: localisedInput(titleForm),
  /** Parts of an exclusive dimension add up; those of an overlapping one are never added. */
  isExclusive: z.boolean('errors.fields.required'),
});
export type ChangedDimensionInput = z.output<typeof changedDimensionInput>;

export const dimensionInput = changedDimensionInput
  .extend({
    // A breakdown without dimensions has this code.
    code: newCode.refine((code) => code !== 'none', 'api.dimensions.noneIsTaken'),
    categories: z.array(categoryInput).max(mostCategories, 'api.dimensions.tooMany').default([]),
  })
  .superRefine(({ categories }, context) => {
    const codes = new Set<string>();
    let hasNotSpecified = false;
    for (const [at, { code, isNotSpecified }] of categories.entries()) {
      const complain = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['categories', at, field], message });
      if (codes.has(code)) complain('code', 'api.dimensions.categoryTaken');
      if (isNotSpecified && hasNotSpecified) {
        complain('isNotSpecified', 'api.dimensions.secondNotSpecified');
      }
      codes.add(code);
      hasNotSpecified ||= isNotSpecified;
    }
  });
export type DimensionInput = z.output<typeof dimensionInput>;

/** One to three dimensions to split by; in which order they are named says nothing. */
export const breakdownInput = z.object({
  dimensions: z
    .array(knownCode)
    .min(1, 'errors.fields.required')
    .max(3, 'api.dimensions.threeAtMost')
    .refine((codes) => new Set(codes).size === codes.length, 'api.dimensions.twice'),
});
