import { bases } from '@/lib/observation/review-state';
import { releaseContentSchema } from '@/lib/release/content';
import { z } from '@/lib/zod';

/** A programme as it stands on a day, worded as a release would word it. */
export const standingFiguresSchema = z.object({
  asOf: z.string(),
  basis: z.enum(bases),
  content: releaseContentSchema,
});
export type StandingFigures = z.infer<typeof standingFiguresSchema>;
