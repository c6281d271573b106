import {
  accumulations,
  aggregations,
  cumulativeOrigins,
  directions,
  indicatorKinds,
  ratioSources,
  resultLevels,
  trajectories,
} from '@/lib/indicator/vocabulary';
import { localisedSchema } from '@/lib/localised-schema';
import { organisationRoles, placeLevels } from '@/lib/programme/vocabulary';
import { z } from '@/lib/zod';
import { datedEndSchema, figureSchema } from './figure';

const text = localisedSchema.nullable();

/** Unit words by CLDR plural category, per language, e.g. `{ one: 'personne', other: 'personnes' }`. */
export const unitFormsSchema = z.object({
  fr: z.record(z.string(), z.string()),
  en: z.record(z.string(), z.string()),
  ar: z.record(z.string(), z.string()),
});
export type UnitForms = z.infer<typeof unitFormsSchema>;

export const releaseIndicatorSchema = z.object({
  code: z.string(),
  resultCode: z.string(),
  version: z.int(),
  title: localisedSchema,
  shortTitle: text,
  definition: text,
  method: text,
  dataSource: text,
  countingRule: text,
  kind: z.enum(indicatorKinds),
  currency: z.string().nullable(),
  accumulation: z.enum(accumulations),
  cumulativeOrigin: z.enum(cumulativeOrigins).nullable(),
  aggregation: z.enum(aggregations),
  ratioSource: z.enum(ratioSources).nullable(),
  cohort: text,
  direction: z.enum(directions),
  trajectory: z.enum(trajectories),
  decimals: z.int(),
  unit: unitFormsSchema.nullable(),
  countsPeople: z.boolean(),
  /** Whether one person can be counted in two places or organisations; a total over those says so. */
  mayCountTwice: z.boolean(),
  /** Of a calculated indicator only: the codes of those it adds, and what is said of their overlap. */
  components: z.array(z.string()).optional(),
  overlapNote: localisedSchema.optional(),
  levels: z.array(z.object({ code: z.string(), label: localisedSchema })),
});
export type ReleaseIndicator = z.infer<typeof releaseIndicatorSchema>;

export const releasePlaceSchema = z.object({
  key: z.string(),
  code: z.string(),
  edition: z.string(),
  level: z.enum(placeLevels),
  name: localisedSchema,
  parentKey: z.string().nullable(),
  mark: z.string().nullable(),
  tile: z.object({ column: z.int(), row: z.int() }).nullable(),
  /** The programme works here; other places only frame the tile map. */
  isInProgramme: z.boolean(),
});
export type ReleasePlace = z.infer<typeof releasePlaceSchema>;

export const releasePhaseSchema = z.object({
  code: z.string(),
  title: localisedSchema,
  start: datedEndSchema,
  end: datedEndSchema,
  note: text,
  /** False for a phase shown for its dates only, in which these places took no part. */
  isReportedHere: z.boolean(),
});
export type ReleasePhase = z.infer<typeof releasePhaseSchema>;

export const releaseSourceSchema = z.object({
  key: z.string(),
  title: localisedSchema,
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  publishedOn: z.string().nullable(),
});
export type ReleaseSource = z.infer<typeof releaseSourceSchema>;

/** Everything a release froze: an old one reads the same for ever, whatever changes behind it. */
export const releaseContentSchema = z.object({
  programme: z.object({
    slug: z.string(),
    title: localisedSchema,
    kicker: text,
    headline: localisedSchema,
    summary: text,
    method: text,
    limits: text,
    isDemonstration: z.boolean(),
    nextReleaseOn: z.string().nullable(),
    /** From which share of what was expected by then a figure is ahead, or on track; older releases lack it. */
    bands: z.object({ aheadFrom: z.number(), onTrackFrom: z.number() }).optional(),
  }),
  phases: z.array(releasePhaseSchema),
  places: z.array(releasePlaceSchema),
  organisations: z.array(
    z.object({
      code: z.string(),
      name: localisedSchema,
      roles: z.array(z.enum(organisationRoles)),
    }),
  ),
  results: z.array(
    z.object({
      code: z.string(),
      level: z.enum(resultLevels),
      parentCode: z.string().nullable(),
      title: localisedSchema,
      description: text,
    }),
  ),
  indicators: z.array(releaseIndicatorSchema),
  dimensions: z.array(
    z.object({
      code: z.string(),
      title: localisedSchema,
      isExclusive: z.boolean(),
      categories: z.array(
        z.object({ code: z.string(), title: localisedSchema, isNotSpecified: z.boolean() }),
      ),
    }),
  ),
  keyFigures: z.array(
    z.object({
      indicatorCode: z.string(),
      placeKey: z.string().nullable(),
      phaseCode: z.string().nullable(),
    }),
  ),
  statements: z.array(
    z.object({
      text: localisedSchema,
      speaker: text,
      organisationCode: z.string().nullable(),
      resultCode: z.string().nullable(),
      sourceKey: z.string().nullable(),
    }),
  ),
  tags: z.array(
    z.object({
      vocabulary: z.string(),
      code: z.string(),
      label: localisedSchema,
      indicatorCode: z.string().nullable(),
      placeKey: z.string().nullable(),
    }),
  ),
  sources: z.array(releaseSourceSchema),
  figures: z.array(figureSchema),
});
export type ReleaseContent = z.infer<typeof releaseContentSchema>;

/** What stands around the content: its number, dates and fingerprint. */
export interface Release {
  readonly number: number;
  readonly asOf: string;
  readonly publishedAt: string;
  readonly status: 'published' | 'withdrawn';
  readonly contentHash: string;
  readonly isLatest: boolean;
  readonly content: ReleaseContent;
}
