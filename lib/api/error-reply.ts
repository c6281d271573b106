import { errorCodes } from '@/lib/errors';
import { z } from '@/lib/zod';

const params = z.record(z.string(), z.union([z.string(), z.number()]));

/** What the API answers when it refuses. */
export const apiErrorReplySchema = z.object({
  code: z.enum(errorCodes),
  /** In the language the request asked for. */
  message: z.string(),
  /** The input it is about, as a path such as `values.3.numerator`; null for the whole. */
  field: z.string().nullable(),
  /** Key of the message, for programs that have the words themselves. */
  words: z.string(),
  params,
  /** Of a block that was refused as a whole: every cell that is wrong, in the order of the input. */
  problems: z
    .array(z.object({ field: z.string(), message: z.string(), words: z.string(), params }))
    .optional(),
});
export type ApiErrorReply = z.infer<typeof apiErrorReplySchema>;

/** What it answers to a bug: nothing but the number under which the log holds it. */
export const apiFailureSchema = z.object({ requestId: z.string() });
