import { reasonInput } from '@/lib/localised-schema';
import { z } from '@/lib/zod';
import { mostValuesAtOnce, seenInput, sheetAddress } from './observation-input';

const seenList = z
  .array(seenInput)
  .min(1, 'errors.fields.required')
  .max(mostValuesAtOnce, 'observation.errors.tooManyAtOnce');

/** Without a list, every draft of the sheet; a returned value is only sent again when it is named. */
export const submitInput = z.object({ ...sheetAddress, observations: seenList.optional() });
export type SubmitInput = z.output<typeof submitInput>;

export const discardInput = z.object({ observations: seenList });

export const approveInput = z.object({
  observations: seenList,
  /** Compulsory where the approval is not independent. */
  reason: reasonInput.nullable().default(null),
});
export type ApproveInput = z.output<typeof approveInput>;

export const returnInput = z.object({ observations: seenList, reason: reasonInput });
export type ReturnInput = z.output<typeof returnInput>;
