import { z } from '@/lib/zod';

/** What a client says of one sending of a save. */
export const sendingSchema = z.strictObject({
  id: z
    .uuid()
    .describe(
      'Made by the client for this save and used for no other: the same save sent again changes nothing and gets the same answer.',
    ),
  person: z
    .string()
    .min(1)
    .max(80)
    .describe('Id of the person who gave the values: a session of anyone else is refused.'),
});
export type Sending = z.output<typeof sendingSchema>;

/** For a save that may have to be sent again. */
export const sendingInput = { sending: sendingSchema.nullable().default(null) };
