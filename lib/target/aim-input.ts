import { knownCode } from '@/lib/code-input';
import { largestValue } from '@/lib/observation/observation-input';
import { z } from '@/lib/zod';

// Adding zero turns −0, which JSON would write as 0, into 0.
export const aimNumber = z
  .number('observation.errors.notANumber')
  .min(-largestValue, 'observation.errors.outOfRange')
  .max(largestValue, 'observation.errors.outOfRange')
  .transform((value) => value + 0)
  .nullable()
  .default(null);

export const levelCode = knownCode
  .nullable()
  .default(null)
  .describe('Code of a score’s level or a milestone’s stage.');

/** What of the programme a baseline or target speaks of. */
export const aimCell = {
  indicator: knownCode,
  place: knownCode.nullable().default(null).describe('`code@edition`; null: all places together.'),
  category: z
    .string()
    .max(500)
    .default('')
    .describe('`dimension=category` pairs joined by `|`; empty for the total.'),
};

export const mostAimsAtOnce = 5000;
