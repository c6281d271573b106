import type { GridCell } from '@/lib/workbook/columns';
import { type TableAxis, type TableMapping, type ValueUse, valueUses } from './mapping';
import { nameKey } from './name-key';
import { partOfPeriod } from './read-period';

/** One row of a file of others. */
export interface TableRow {
  /** As the spreadsheet counts them, from 1. */
  readonly row: number;
  readonly cells: readonly GridCell[];
  readonly isHidden: boolean;
  /** Columns, from 0, that hold a formula whose value the file does not keep. */
  readonly unread: readonly number[];
}

/** Cells that are shown as one; all counted from 0 but the rows, which are counted from 1. */
export interface Merge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Texts of the lines of headings, by line and column; what is merged stands in every cell of it. */
export type Headings = readonly (readonly string[])[];

interface HeadingsAt {
  readonly headerRow: number;
  readonly headerLines: number;
}

export const cellText = (cell: GridCell | undefined): string => String(cell ?? '').trim();

export function headingsOf(
  rows: readonly TableRow[],
  merges: readonly Merge[],
  { headerRow, headerLines }: HeadingsAt,
): Headings {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return Array.from({ length: headerLines }, (_, line) => {
    const row = headerRow + line;
    return Array.from({ length: width }, (__, column) => {
      const merge = merges.find(
        (one) =>
          row >= one.firstRow &&
          row <= one.lastRow &&
          column >= one.firstColumn &&
          column <= one.lastColumn,
      );
      const cells = byRow.get(merge?.firstRow ?? row)?.cells;
      return cellText(cells?.[merge?.firstColumn ?? column]);
    });
  });
}

/** What a column is called: its headings, each once. */
export function headerOf(headings: Headings, column: number): string {
  const texts = headings.map((line) => line[column] ?? '').filter((text) => text !== '');
  return [...new Set(texts)].join(' · ').slice(0, 300);
}

/** A name in the file, where it stands for something of the programme. */
export interface NamedInFile {
  readonly axis: TableAxis;
  readonly dimension: string | null;
  readonly text: string | number;
}

export interface FieldInFile {
  readonly cell: GridCell;
  readonly column: number;
}

/** One value of the file, with all that the file says of it. */
export interface TableCell {
  readonly row: number;
  /** From 0: where the value stands, or its first part. */
  readonly column: number;
  readonly named: readonly NamedInFile[];
  readonly fields: Readonly<Partial<Record<ValueUse, FieldInFile>>>;
  readonly note: string | null;
  /** A formula whose value the file does not keep. */
  readonly isUnread: boolean;
}

interface Used {
  readonly column: number;
  readonly header: string;
  readonly dimension: string | null;
}

/** The values of a row under a mapping: one of a tidy table, several of a wide one. */
export function cellsReader(
  mapping: TableMapping,
  headings: Headings,
  hiddenColumns: readonly number[],
): (row: TableRow) => TableCell[] {
  const skipped = new Set(mapping.hidden === 'skip' ? hiddenColumns : []);
  const blanks = new Set(mapping.blanks.map(nameKey));
  const blankTexts = new Set(mapping.blanks.map((text) => text.trim()));
  const used = (as: string): Used[] =>
    mapping.columns.flatMap(({ as: use, dimension, header }, column) =>
      use === as && !skipped.has(column) ? [{ column, dimension, header }] : [],
    );
  const isBlank = (cell: GridCell | undefined) => {
    const text = cellText(cell);
    if (text === '' || blankTexts.has(text)) return true;
    const key = nameKey(text);
    return key !== '' && blanks.has(key);
  };
  const labels = (['indicator', 'place', 'period', 'organisation', 'source'] as const).map(
    (axis) => ({ axis, columns: used(axis) }),
  );
  const categories = used('category');
  const notes = used('note');
  const parts = valueUses.flatMap((use) => used(use).map(({ column }) => ({ use, column })));
  const across = used('across').map(({ column, dimension }) => ({
    column,
    named: namedByHeadings(mapping, headings, column, dimension),
  }));
  // An axis that headings speak of is not taken from a column.
  const ofHeadings = new Set(mapping.lines.filter((line) => line !== null));

  return ({ row, cells, unread }) => {
    const named = [
      ...labels.flatMap(({ axis, columns }) => namedByColumns(axis, columns, cells)),
      ...categories.flatMap(({ column, dimension }) => {
        const text = cells[column] ?? '';
        // A category that is left blank is the total.
        return cellText(text) === '' ? [] : [{ axis: 'category' as const, dimension, text }];
      }),
    ];
    const note = notes.map(({ column }) => cellText(cells[column])).filter((text) => text !== '');
    const base = { row, note: note.join(' · ') || null };
    const taken = ({ column }: { column: number }) =>
      unread.includes(column) || !isBlank(cells[column]);
    const found: TableCell[] = [];
    const filled = parts.filter(taken);
    const [first] = filled;
    if (first) {
      found.push({
        ...base,
        ...{ column: first.column, named },
        fields: Object.fromEntries(
          filled.map(({ use, column }) => [use, { cell: cells[column] ?? null, column }]),
        ),
        isUnread: filled.some(({ column }) => unread.includes(column)),
      });
    }
    for (const one of across) {
      if (!taken(one)) continue;
      const { column } = one;
      found.push({
        ...{ ...base, column },
        named: [
          ...named.filter(({ axis }) => axis === 'category' || !ofHeadings.has(axis)),
          ...one.named,
        ],
        fields: { value: { cell: cells[column] ?? null, column } },
        isUnread: unread.includes(column),
      });
    }
    return found;
  };
}

function namedByColumns(
  axis: TableAxis,
  columns: readonly Used[],
  cells: readonly GridCell[],
): NamedInFile[] {
  const said = columns.flatMap(({ column, header }) => {
    const cell = cells[column] ?? null;
    return cell === null || cellText(cell) === '' ? [] : [{ cell, header }];
  });
  const [only] = said;
  if (only === undefined) return [];
  const part = ({ cell, header }: (typeof said)[number]) =>
    axis === 'period' ? partOfPeriod(cellText(cell), header) : cellText(cell);
  // A year in one column and a quarter in the next are one period, and so are its two ends.
  const text = said.length === 1 ? only.cell : said.map(part).join(' ');
  return [{ axis, dimension: null, text }];
}

/** What the headings of a column say; lines of the same axis are read as one text. */
function namedByHeadings(
  { lines }: TableMapping,
  headings: Headings,
  column: number,
  dimension: string | null,
): NamedInFile[] {
  const texts = new Map<TableAxis, string[]>();
  for (const [line, axis] of lines.entries()) {
    const text = headings[line]?.[column] ?? '';
    if (axis === null || text === '') continue;
    const before = texts.get(axis) ?? [];
    if (!before.includes(text)) texts.set(axis, [...before, text]);
  }
  return [...texts].map(([axis, parts]) => ({
    ...{ axis, dimension: axis === 'category' ? dimension : null },
    text: parts.join(' '),
  }));
}
