import { z } from '@/lib/zod';

export const rowOutcomes = ['new', 'changed', 'unchanged', 'refused'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** What is wrong with a row, at its column. */
export const problemSchema = z.object({
  field: z.string(),
  words: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const workbookRowSchema = z.object({
  /** As the spreadsheet counts them, from 1. */
  row: z.int(),
  outcome: z.enum(rowOutcomes),
  place: z.string(),
  period: z.string(),
  indicator: z.string(),
  category: z.string(),
  organisation: z.string().nullable(),
  source: z.string().nullable(),
  /** What the cell is called, in the language asked for; null where there is no such cell. */
  names: z
    .object({
      place: z.string(),
      period: z.string(),
      indicator: z.string(),
      category: z.string(),
    })
    .nullable(),
  /** What stands there, in words; null for nothing. */
  before: z.string().nullable(),
  /** What the row says; null where it could not be read. */
  after: z.string().nullable(),
  problem: problemSchema.nullable(),
  /** What is unusual about the value it would leave, in words: asked, and never in the way. */
  hints: z.array(z.string()),
});
export type WorkbookRow = z.infer<typeof workbookRowSchema>;

/** What an uploaded workbook changes, or would change. */
export const workbookReplySchema = z.object({
  isDryRun: z.boolean(),
  counts: z.object({
    new: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    refused: z.int(),
  }),
  rows: z.array(workbookRowSchema),
});
export type WorkbookReply = z.infer<typeof workbookReplySchema>;
