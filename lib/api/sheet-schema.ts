import { releaseContentSchema } from '@/lib/release/content';
import { z } from '@/lib/zod';
import {
  entryIndicatorSchema,
  entryTargetSchema,
  namedPeriodSchema,
  namedPlaceSchema,
  saidSchema,
} from './observation-schema';

const entryCellSchema = z.object({
  /** `dimension=category` pairs joined by `|`; empty for the total. */
  category: z.string(),
  source: z.string().nullable(),
  isPlanned: z.boolean(),
  /** The value in force. */
  approved: saidSchema.nullable(),
  /** The one being worked on; null too where the reader may not see it. */
  working: saidSchema.nullable(),
  /** The value in force of the period before. */
  previous: saidSchema.nullable(),
  /** What it said in the earlier periods of the sheet, for what is unusual about a value. */
  earlier: z.array(z.union([z.number(), z.tuple([z.number(), z.number()]).readonly()]).nullable()),
});
export type EntryCell = z.infer<typeof entryCellSchema>;

const entryRowSchema = z.object({
  indicator: z.string(),
  /** Who reports; null where the plan names nobody. */
  organisation: z.string().nullable(),
  mayEnter: z.boolean(),
  cells: z.array(entryCellSchema),
});
export type EntryRow = z.infer<typeof entryRowSchema>;

/** One place in one period: the cells that are planned, and those that hold something. */
export const sheetSchema = z.object({
  place: namedPlaceSchema,
  period: namedPeriodSchema,
  previousPeriod: namedPeriodSchema.nullable(),
  /** Periods as long as this one that came before it, oldest first. */
  earlierPeriods: z.array(
    z.object({ code: z.string(), isInPhase: z.boolean(), isInYear: z.boolean() }),
  ),
  /** Closed, and not held open for this place. */
  isLocked: z.boolean(),
  openUntil: z.string().nullable(),
  indicators: z.array(
    entryIndicatorSchema.extend({
      /** Of this place, for the period or else its phase. */
      target: entryTargetSchema.nullable(),
      /** Of this place for the whole phase, where it is a number. */
      phaseTarget: z.number().nullable(),
    }),
  ),
  /** What the categories of the rows are called, and whether they add up. */
  dimensions: releaseContentSchema.shape.dimensions,
  rows: z.array(entryRowSchema),
});
export type Sheet = z.infer<typeof sheetSchema>;

/** How far one sheet is; `planned` counts rows of the plan, `filled` those with any value. */
export const sheetSummarySchema = z.object({
  place: namedPlaceSchema,
  period: namedPeriodSchema,
  isLocked: z.boolean(),
  planned: z.int(),
  filled: z.int(),
  draft: z.int(),
  returned: z.int(),
  submitted: z.int(),
  approved: z.int(),
});
export type SheetSummary = z.infer<typeof sheetSummarySchema>;
