import { localisedSchema } from '@/lib/localised-schema';
import { z } from '@/lib/zod';

/** What an officer says when publishing; everything else is read from the programme. */
export const publishInput = z.object({
  /** The day the figures speak for. */
  asOf: z.iso.date('api.releases.notADay'),
  note: localisedSchema.nullable().default(null),
});
export type PublishInput = z.output<typeof publishInput>;

/** The reason is public: it stands where the release stood. */
export const withdrawInput = z.object({
  reason: localisedSchema.refine((text) => Object.values(text).some((words) => words.trim()), {
    message: 'errors.fields.required',
  }),
});
export type WithdrawInput = z.output<typeof withdrawInput>;
