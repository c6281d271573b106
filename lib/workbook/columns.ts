/** Where a row of a workbook belongs: hidden in the file, and never to be edited. */
export const keyColumns = [
  'programme',
  'language',
  'place',
  'period',
  'indicator',
  'category',
  'organisation',
  'source',
  'seen',
] as const;

/** What tells a person which cell a row is; never read back. */
export const labelColumns = [
  'placeName',
  'periodName',
  'indicatorTitle',
  'categoryName',
  'unit',
  'review',
] as const;

/** Where values are typed; `fieldsTaken` says which of them an indicator uses. */
export const fieldColumns = [
  'value',
  'numerator',
  'denominator',
  'sampleSize',
  'population',
  'margin',
  'weight',
  'level',
  'reachedOn',
  'words',
] as const;

/** What is said beside a value. */
export const besideColumns = [
  'state',
  'explanation',
  'doubt',
  'changeReason',
  'changeWords',
] as const;

export const inputColumns = [...fieldColumns, ...besideColumns] as const;
export const columns = [...keyColumns, ...labelColumns, ...inputColumns] as const;

export type FieldColumn = (typeof fieldColumns)[number];
export type InputColumn = (typeof inputColumns)[number];
export type Column = (typeof columns)[number];

/** One cell of a table. A number is one in the file itself, whatever language it is shown in. */
export type GridCell = string | number | null;

/** One row of a file that was read. */
export interface GridRow {
  /** As the spreadsheet counts them, from 1. */
  readonly row: number;
  readonly cells: readonly GridCell[];
  /** Columns, from 0, whose cell holds a formula. */
  readonly formulas?: readonly number[];
}

/** What a file may hold at most. */
export const workbookLimits = {
  /** Cells of the reporting plan in one file. */
  rows: 5000,
  columns: 60,
  /** Bytes of an upload, and of all it unpacks to. */
  bytes: 10 * 1024 * 1024,
  unpackedBytes: 32 * 1024 * 1024,
  entries: 100,
} as const;
