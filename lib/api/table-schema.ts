import { locales } from '@/lib/locale';
import { changeInput } from '@/lib/observation/observation-input';
import { tableLimits, tableMapping } from '@/lib/table-import/mapping';
import { stagedOutcomes } from '@/lib/table-import/staged-outcome';
import { z } from '@/lib/zod';
import { problemSchema } from './workbook-schema';

/** What an import is in the middle of. */
export const tableStates = ['read', 'checking', 'checked', 'applied'] as const;

const cell = z.union([z.string(), z.number()]).nullable();

const nameQuestionSchema = z.object({
  /** As in the mapping’s `names`. */
  axis: z.string(),
  text: z.string(),
  /** Under which the answer belongs in `names`. */
  key: z.string(),
  kind: z.enum(['unknown', 'ambiguous']),
  /** The likeliest first. */
  codes: z.array(z.string()),
  count: z.int(),
});

const numberQuestionSchema = z.object({
  /** From 0. */
  column: z.int(),
  kind: z.enum(['separator', 'percent', 'precision']),
  text: z.string(),
  readings: z.array(z.number()),
});

const countsSchema = z.object({
  new: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  'left-out': z.int(),
});

/** A table of others on its way in, as its uploader sees it. */
export const tableSchema = z.object({
  id: z.int(),
  fileName: z.string(),
  state: z.enum(tableStates),
  sheets: z.array(z.object({ name: z.string(), isHidden: z.boolean() })),
  sheet: z.string().nullable(),
  /** Rows that hold anything, and how many of them the running check has read. */
  rows: z.int(),
  doneRows: z.int(),
  hiddenRows: z.int(),
  hiddenColumns: z.int(),
  mergedAreas: z.int(),
  formulas: z.int(),
  hasExternalLinks: z.boolean(),
  /** The first rows, as they stand in the file. */
  top: z.array(z.object({ row: z.int(), cells: z.array(cell) })),
  mapping: tableMapping,
  /** Texts of the headings, by line and column. */
  headings: z.array(z.array(z.string())),
  /** How tables were read before, the newest first. */
  remembered: z.array(z.object({ name: z.string(), fits: z.boolean(), isUsed: z.boolean() })),
  /** What the last check found; null before one has ended. */
  checked: z
    .object({
      counts: countsSchema,
      /** Of the changed: how many replace an approved value. */
      corrections: z.int(),
      names: z.array(nameQuestionSchema),
      moreNames: z.int(),
      numbers: z.array(numberQuestionSchema),
    })
    .nullable(),
});
export type ImportedTable = z.output<typeof tableSchema>;

export const tableRowSchema = z.object({
  /** To ask for those after it. */
  id: z.int(),
  row: z.int(),
  /** As spreadsheets name it. */
  column: z.string(),
  outcome: z.enum(stagedOutcomes),
  /** What the file says of it, and last the value itself. */
  said: z.array(z.string()),
  /** What the cell is called; null where it was not found. */
  names: z
    .object({
      place: z.string(),
      period: z.string(),
      indicator: z.string(),
      category: z.string(),
    })
    .nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  problem: problemSchema.nullable(),
});
export type ImportedRow = z.output<typeof tableRowSchema>;

const choice = z.object({ code: z.string(), text: z.string() });

/** What names of a file can be matched with. */
export const tableChoicesSchema = z.object({
  indicator: z.array(choice),
  place: z.array(choice),
  period: z.array(choice),
  dimensions: z.array(choice.extend({ categories: z.array(choice) })),
  organisation: z.array(choice),
  source: z.array(choice),
});
export type TableChoices = z.output<typeof tableChoicesSchema>;

export const lookInput = z.object({
  /** The name of a sheet; null keeps the one that was read. */
  sheet: z.string().max(100).nullable().default(null),
  /** Left out to have it guessed. */
  headerRow: z.int().min(1).max(tableLimits.topRows).optional(),
  headerLines: z.int().min(1).max(tableLimits.headerLines).optional(),
  hidden: z.enum(['skip', 'read']).default('skip'),
  /** The name of a mapping to read it by. */
  remembered: z.string().min(1).max(80).nullable().default(null),
  language: z.enum(locales).default('fr'),
});

export const checkInput = z.object({ mapping: tableMapping });

export const acceptInput = z.object({
  /** Why approved values change; needed where any does. */
  change: changeInput.nullable().default(null),
});

export const mappingName = z
  .string()
  .trim()
  .min(1, 'errors.fields.required')
  .max(80, 'observation.errors.textTooLong');
