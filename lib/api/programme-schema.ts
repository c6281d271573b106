import { localisedSchema } from '@/lib/localised-schema';
import { visibilities } from '@/lib/programme/vocabulary';
import { releaseStatuses } from '@/lib/release/status';
import { z } from '@/lib/zod';

export const releaseHeaderSchema = z.object({
  number: z.int(),
  /** The day the figures speak for. */
  asOf: z.string(),
  publishedAt: z.string(),
  status: z.enum(releaseStatuses),
  contentHash: z.string(),
  isLatest: z.boolean(),
  note: localisedSchema.nullable(),
  withdrawnAt: z.string().nullable(),
  withdrawnReason: localisedSchema.nullable(),
});
export type ReleaseHeader = z.infer<typeof releaseHeaderSchema>;

/** A programme as its latest release words it; without a release, its title alone. */
export const programmeSummarySchema = z.object({
  slug: z.string(),
  title: localisedSchema,
  kicker: localisedSchema.nullable(),
  headline: localisedSchema.nullable(),
  summary: localisedSchema.nullable(),
  isDemonstration: z.boolean(),
  visibility: z.enum(visibilities),
  nextReleaseOn: z.string().nullable(),
  latestRelease: releaseHeaderSchema.nullable(),
});
export type ProgrammeSummary = z.infer<typeof programmeSummarySchema>;
