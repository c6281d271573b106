import { plainText, reasonInput } from '@/lib/localised-schema';
import { mostValuesAtOnce, seenInput, sheetAddress } from '@/lib/observation/observation-input';
import { z } from '@/lib/zod';

export const longestExplanation = 2000;

const words = plainText(longestExplanation).min(1, 'errors.fields.required');

export const explainInput = z.strictObject({
  ...sheetAddress,
  indicator: z.string().min(1).max(80),
  words,
  /** What stood there before; a save that saw something else is refused. */
  seen: seenInput.nullable().default(null),
});
export type ExplainInput = z.output<typeof explainInput>;

/** What is typed, by itself. */
export const explanationWords = z.object({ words });

const seenList = z
  .array(seenInput)
  .min(1, 'errors.fields.required')
  .max(mostValuesAtOnce, 'deviation.errors.tooManyAtOnce');

export const explanationsInput = z.object({ explanations: seenList });

export const approveExplanationsInput = z.object({
  explanations: seenList,
  /** Compulsory where the approval is not independent. */
  reason: reasonInput.nullable().default(null),
});

export const returnExplanationsInput = z.object({ explanations: seenList, reason: reasonInput });
