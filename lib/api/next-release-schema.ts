import { locales } from '@/lib/locale';
import { localisedSchema } from '@/lib/localised-schema';
import { changeKinds } from '@/lib/release/compare-figures';
import { releaseIndicatorSchema } from '@/lib/release/content';
import { figureSchema } from '@/lib/release/figure';
import { z } from '@/lib/zod';
import { releaseHeaderSchema } from './programme-schema';

const figureChangeSchema = z.object({
  kind: z.enum(changeKinds),
  before: figureSchema.pick({ state: true, value: true }).nullable(),
  now: figureSchema.pick({ state: true, value: true }).nullable(),
  indicator: z.string(),
  place: z.string().nullable(),
  phase: figureSchema.shape.phase,
  period: figureSchema.shape.period,
});
export type NamedChange = z.infer<typeof figureChangeSchema>;

/** What publishing now would do. */
export const nextReleaseSchema = z.object({
  number: z.int(),
  asOf: z.string(),
  /** The release it is compared with; null for the first. */
  latest: releaseHeaderSchema.nullable(),
  /** Figures that rest on a value. */
  figures: z.int(),
  /** Changes of whole columns; those of single periods and categories are only counted. */
  changes: z.array(figureChangeSchema),
  otherChanges: z.int(),
  /** Submitted values that would not be in it. */
  waiting: z.int(),
  untranslated: z.array(z.object({ text: localisedSchema, missing: z.array(z.enum(locales)) })),
  /** Figures of whole columns for which neither a source nor an organisation stands. */
  withoutOrigin: z.array(z.object({ indicator: z.string(), place: z.string().nullable() })),
  indicators: z.array(releaseIndicatorSchema),
  places: z.array(z.object({ key: z.string(), name: localisedSchema })),
});
export type NextRelease = z.infer<typeof nextReleaseSchema>;
