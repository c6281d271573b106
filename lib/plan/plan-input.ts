import { knownCode } from '@/lib/code-input';
import { newVersionInput } from '@/lib/indicator/indicator-input';
import { frequencies } from '@/lib/period/vocabulary';
import { z } from '@/lib/zod';

export const planEntryInput = z.strictObject({
  frequency: z.enum(frequencies, 'errors.fields.required'),
  /** Who reports; null where it is open. */
  organisation: knownCode.nullable().default(null),
  /** Code of a breakdown; `none` asks for the total alone. */
  breakdown: knownCode.default('none'),
});
export type PlanEntryInput = z.output<typeof planEntryInput>;

const entries = z
  .array(planEntryInput)
  .max(20, 'api.plan.tooManyEntries')
  .refine(
    (all) => new Set(all.map(({ organisation }) => organisation)).size === all.length,
    'api.plan.organisationTwice',
  );

/** All cells in which some rows and columns of the grid meet, to be given the same entries. */
const planBlock = z.strictObject({
  indicators: z.array(knownCode).min(1, 'errors.fields.required').max(5000),
  places: z.array(knownCode).min(1, 'errors.fields.required').max(500),
  /** What is expected in each cell, at most once of each organisation; none clears it. */
  entries,
});

export const mostCellsAtOnce = 20_000;

export const planInput = z.object({
  phase: knownCode,
  blocks: z
    .array(planBlock)
    .min(1, 'errors.fields.required')
    .max(2000)
    .refine(
      (blocks) =>
        blocks.reduce((sum, one) => sum + one.indicators.length * one.places.length, 0) <=
        mostCellsAtOnce,
      'api.plan.tooManyCells',
    ),
  /** From when and why values are split otherwise, where values stand that were not. */
  newVersion: newVersionInput.nullable().default(null),
});
export type PlanInput = z.output<typeof planInput>;
