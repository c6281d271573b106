import { AppError } from '@/lib/errors';
import type { InputProblem } from '@/lib/input-problems';
import { isLocale, type Locale } from '@/lib/locale';
import type { Seen } from '@/lib/observation/observation-input';
import {
  type Column,
  columns,
  type GridCell,
  type GridRow,
  type InputColumn,
  inputColumns,
  keyColumns,
  workbookLimits,
} from './columns';

/** Which cell of a sheet a row of a file is about. */
export interface RowKey {
  /** `code@edition`. */
  readonly place: string;
  readonly period: string;
  readonly indicator: string;
  readonly category: string;
  readonly organisation: string | null;
  readonly source: string | null;
}

export interface FileRow {
  /** As the spreadsheet counts them, from 1. */
  readonly row: number;
  /** Null where the file does not name the programme. */
  readonly programme: string | null;
  /** In which its numbers and texts are written; null where the file does not say. */
  readonly language: Locale | null;
  readonly key: RowKey;
  readonly seen: Seen | null;
  /** What was typed; a blank is not there. */
  readonly inputs: Readonly<Partial<Record<InputColumn, string | number>>>;
  /** What keeps the row from being read at all. */
  readonly problem: InputProblem | null;
}

const required = ['place', 'period', 'indicator'] as const;
const searchedRows = 20;

/**
 * The rows under the line of column names; the lines above it are for people. Throws `invalid` at
 * `file` where there is no such line, and `too-large` beyond the limit.
 */
export function readRows(grid: readonly GridRow[]): FileRow[] {
  const at = grid.slice(0, searchedRows).findIndex(({ cells }) => isHeader(cells));
  const header = grid[at];
  if (!header) throw fileProblem('noColumns');
  const ids = readHeader(header.cells);
  const rows = grid
    .slice(at + 1)
    .map((row) => readRow(row, ids))
    .filter((row) => row !== null);
  if (rows.length > workbookLimits.rows) throw tooManyRows();
  return rows;
}

export function fileProblem(words: string, params: InputProblem['params'] = {}): AppError {
  return new AppError('invalid', { field: 'file', words: `workbook.errors.${words}`, params });
}

export function tooManyRows(): AppError {
  const params = { rows: workbookLimits.rows };
  return new AppError('too-large', { field: 'file', words: 'workbook.errors.tooManyRows', params });
}

const textOf = (cell: GridCell | undefined) => String(cell ?? '').trim();

function isHeader(cells: readonly GridCell[]): boolean {
  const named = new Set(cells.map(textOf));
  return required.every((column) => named.has(column));
}

type Header = ReadonlyMap<Column, number>;

function readHeader(cells: readonly GridCell[]): Header {
  const found = new Map<Column, number>();
  for (const [at, cell] of cells.entries()) {
    const name = textOf(cell);
    if (name === '') continue;
    const column = columns.find((one) => one === name);
    if (!column) throw fileProblem('unknownColumn', { column: name.slice(0, 80) });
    if (found.has(column)) throw fileProblem('columnTwice', { column });
    found.set(column, at);
  }
  return found;
}

function readRow({ row, cells, formulas = [] }: GridRow, header: Header): FileRow | null {
  const cellOf = (column: Column) => {
    const at = header.get(column);
    return at === undefined ? null : (cells[at] ?? null);
  };
  const text = (column: Column) => textOf(cellOf(column));
  const typed = inputColumns.flatMap((column) => {
    const cell = cellOf(column);
    const isBlank = cell === null || (typeof cell === 'string' && cell.trim() === '');
    return isBlank ? [] : [[column, cell] as const];
  });
  const isFormula = (column: Column) => formulas.includes(header.get(column) ?? -1);
  const formula = [...keyColumns, ...inputColumns].find(isFormula);
  const isEmpty = typed.length === 0 && keyColumns.every((column) => text(column) === '');
  if (isEmpty && !formula) return null;
  const seen = readSeen(text('seen'));
  const missing = required.find((column) => text(column) === '');
  const language = text('language');
  return {
    row,
    programme: text('programme') || null,
    language: isLocale(language) ? language : null,
    key: {
      place: text('place'),
      period: text('period'),
      indicator: text('indicator'),
      category: text('category'),
      organisation: text('organisation') || null,
      source: text('source') || null,
    },
    seen: seen ?? null,
    inputs: Object.fromEntries(typed),
    problem:
      (formula && rowProblem(formula, 'formula')) ??
      (missing && rowProblem(missing, 'noKey')) ??
      (seen === undefined ? rowProblem('seen', 'badSeen') : null),
  };
}

function rowProblem(field: string, words: string): InputProblem {
  return { field, words: `workbook.errors.${words}`, params: {} };
}

/** Null for a cell that was empty; undefined for what no workbook of ours says. */
function readSeen(text: string): Seen | null | undefined {
  if (text === '') return null;
  const match = /^([1-9]\d{0,14})r([1-9]\d{0,14})$/.exec(text);
  return match ? { id: Number(match[1]), revision: Number(match[2]) } : undefined;
}
