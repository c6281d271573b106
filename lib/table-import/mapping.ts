import { locales } from '@/lib/locale';
import { z } from '@/lib/zod';

/** What a file of others may hold at most. */
export const tableLimits = {
  /** Bytes of an upload, and of all that is unpacked of it. */
  bytes: 20 * 1024 * 1024,
  unpackedBytes: 128 * 1024 * 1024,
  rows: 200_000,
  columns: 300,
  /** Cells that hold a value: a wide table has many of them in a row. */
  values: 250_000,
  headerLines: 4,
  /** Rows that are shown and searched for headings. */
  topRows: 40,
} as const;

/** Of what a table may speak beside its values; each is found by its names. */
export const tableAxes = [
  'indicator',
  'place',
  'period',
  'category',
  'organisation',
  'source',
] as const;
export type TableAxis = (typeof tableAxes)[number];

/** Where a part of a value is taken from. */
export const valueUses = [
  'value',
  'numerator',
  'denominator',
  'sampleSize',
  'population',
  'margin',
  'weight',
  'reachedOn',
] as const;
export type ValueUse = (typeof valueUses)[number];

/** What a column is for; `across` is a value whose heading says what it is about. */
export const columnUses = ['ignored', ...tableAxes, ...valueUses, 'note', 'across'] as const;
export type ColumnUse = (typeof columnUses)[number];

/** Of a name of the file, as a question about it and its answer have it. */
export const longestName = 300;

const text = z.string().max(longestName);
const code = z.string().max(500);

const columnSchema = z.strictObject({
  /** As the file has it; the columns of a file are told apart by their place. */
  header: text,
  as: z.enum(columnUses),
  /** Of a category: the code of the dimension it belongs to; null for any. */
  dimension: z.string().max(80).nullable().default(null),
  /** What the person answered for its numbers (domain.md, rule 12); null where nothing was asked. */
  separatorIn: z.enum(['groups', 'decimals']).nullable().default(null),
  percentIn: z.enum(['fractions', 'percent']).nullable().default(null),
  /** Whether numbers with more decimals than their indicator keeps are rounded; never without asking. */
  rounds: z.boolean().default(false),
});
export type TableColumn = z.output<typeof columnSchema>;

/** How a table is read. Names and answers belong to it: the next file like it asks nothing again. */
export const tableMapping = z.strictObject({
  /** The name of the sheet; null for the first one, and for a file without sheets. */
  sheet: z.string().max(100).nullable().default(null),
  /** The row, as the spreadsheet counts, of the first line of headings. */
  headerRow: z.int().min(1).max(1000),
  headerLines: z.int().min(1).max(tableLimits.headerLines).default(1),
  /** Whether hidden rows and columns are read. */
  hidden: z.enum(['skip', 'read']).default('skip'),
  /** Of its numbers, and of texts that are values. */
  language: z.enum(locales),
  columns: z.array(columnSchema).min(1).max(tableLimits.columns),
  /** What each line of headings over the columns `across` speaks of; null for nothing. */
  lines: z.array(z.enum(tableAxes).nullable()).max(tableLimits.headerLines).default([]),
  /** Codes for what no column says; a category as `sex=female|age=0-17`. */
  constants: z.partialRecord(z.enum(tableAxes), code).default({}),
  /** By axis, or `category:dimension`: which code a name of the file means; null leaves it out. */
  names: z.record(z.string().max(100), z.record(text, code.nullable())).default({}),
  /** Texts that stand for an empty cell, as “..” or “n/a”. */
  blanks: z.array(z.string().max(40)).max(20).default([]),
});
export type TableMapping = z.output<typeof tableMapping>;

/** The key of an axis in `names`. */
export function namesKey(axis: TableAxis, dimension: string | null): string {
  return axis === 'category' && dimension !== null ? `category:${dimension}` : axis;
}
