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

const sheetGroupSchema = z.object({
  place: namedPlaceSchema,
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
  rows: z.array(entryRowSchema),
});
/** The rows of one place: the cells that are planned, and those that hold something. */
export type SheetGroup = z.infer<typeof sheetGroupSchema>;

const placeSheetSchema = sheetGroupSchema.extend({
  period: namedPeriodSchema,
  previousPeriod: namedPeriodSchema.nullable(),
  /** Periods as long as this one that came before it, oldest first. */
  earlierPeriods: z.array(
    z.object({ code: z.string(), isInPhase: z.boolean(), isInYear: z.boolean() }),
  ),
  /** What the categories of the rows are called, and whether they add up. */
  dimensions: releaseContentSchema.shape.dimensions,
});
/** One place in one period. */
export type PlaceSheet = z.infer<typeof placeSheetSchema>;

export const sheetSchema = placeSheetSchema.extend({
  /** Where the place is a region or a province: what is expected of, or told at, the places in it. */
  sites: z.array(sheetGroupSchema),
});
export type Sheet = z.infer<typeof sheetSchema>;

/** How far one sheet is; `planned` counts rows of the plan, `filled` those with any value. */
export const sheetSummarySchema = z.object({
  place: namedPlaceSchema,
  /** The region that the place lies in, whose sheet shows it too; null for a place of no region. */
  region: namedPlaceSchema.nullable(),
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
