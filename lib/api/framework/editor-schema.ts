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
import { locales } from '@/lib/locale';
import { localisedSchema } from '@/lib/localised-schema';
import { unitFormsSchema } from '@/lib/release/content';
import { conditionKinds } from '@/lib/result/result-input';
import { z } from '@/lib/zod';

const text = localisedSchema.nullable();

/** Texts that are written, each with the languages it still lacks. */
const untranslated = z.array(z.object({ field: z.string(), missing: z.array(z.enum(locales)) }));

const rule = {
  kind: z.enum(indicatorKinds),
  currency: z.string().nullable(),
  accumulation: z.enum(accumulations),
  cumulativeOrigin: z.enum(cumulativeOrigins).nullable(),
  aggregation: z.enum(aggregations),
  ratioSource: z.enum(ratioSources).nullable(),
  direction: z.enum(directions),
  decimals: z.int(),
  unit: unitFormsSchema.nullable(),
  countsPeople: z.boolean(),
  /** Codes of the indicators that a calculated one adds; empty for one with values of its own. */
  components: z.array(z.string()),
};

const standing = {
  code: z.string(),
  isPublic: z.boolean(),
  isPlanKnown: z.boolean(),
  isArchived: z.boolean(),
  version: z.int(),
  untranslated,
};

/** The framework as the office edits it: each result followed by those under it. */
export const editorSchema = z.object({
  results: z.array(
    z.object({
      code: z.string(),
      level: z.enum(resultLevels),
      parent: z.string().nullable(),
      title: localisedSchema,
      description: text,
      conditions: z.array(z.object({ kind: z.enum(conditionKinds), text: localisedSchema })),
      isArchived: z.boolean(),
      untranslated,
    }),
  ),
  indicators: z.array(
    z.object({
      ...standing,
      result: z.string(),
      title: localisedSchema,
      shortTitle: text,
      ...rule,
      mayCountTwice: z.boolean(),
      allowsNegative: z.boolean(),
      levels: z.array(z.object({ code: z.string(), label: localisedSchema })),
      /** Codes of the breakdowns in which the plan expects it, in any phase. */
      plannedBreakdowns: z.array(z.string()),
      /** A change of what they mean starts a new version then. */
      hasValues: z.boolean(),
      /** How many entries of the plan, baselines and targets in force stand for it. */
      planned: z.int(),
      baselines: z.int(),
      targets: z.int(),
    }),
  ),
  breakdowns: z.array(z.object({ code: z.string(), dimensions: z.array(z.string()) })),
});
export type Editor = z.infer<typeof editorSchema>;

/** One indicator with all its texts and versions. */
export const editedIndicatorSchema = z.object({
  ...standing,
  result: z.string(),
  title: localisedSchema,
  shortTitle: text,
  definition: text,
  method: text,
  dataSource: text,
  countingRule: text,
  responsible: z.string().nullable(),
  ...rule,
  snapshotMaxAgeDays: z.int().nullable(),
  cohort: text,
  trajectory: z.enum(trajectories),
  mayCountTwice: z.boolean(),
  allowsNegative: z.boolean(),
  overlapNote: text,
  levels: z.array(z.object({ code: z.string(), label: localisedSchema })),
  /** Codes it had before; their addresses lead here. */
  formerCodes: z.array(z.string()),
  versions: z.array(
    z.object({
      version: z.int(),
      validFrom: z.string().nullable(),
      reason: z.string().nullable(),
      /** The name of who made it; null where it was loaded. */
      changedBy: z.string().nullable(),
      values: z.int(),
    }),
  ),
});
export type EditedIndicator = z.infer<typeof editedIndicatorSchema>;
