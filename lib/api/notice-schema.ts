import { z } from '@/lib/zod';

/** What was done and has a consequence worth knowing: a key of messages/, and what it takes. */
export const noticeSchema = z.object({
  words: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Notice = z.infer<typeof noticeSchema>;
