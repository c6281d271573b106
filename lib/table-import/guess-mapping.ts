import type { Locale } from '@/lib/locale';
import { type HeaderUse, isOfAims, usesOfHeader } from './header-words';
import {
  type ColumnUse,
  type TableAxis,
  type TableColumn,
  type TableMapping,
  tableLimits,
} from './mapping';
import { nameKey } from './name-key';
import { readPeriod } from './read-period';
import { nameResolver, type ProgrammeNames } from './resolve-names';
import {
  cellText,
  type Headings,
  headerOf,
  headingsOf,
  type Merge,
  type TableRow,
} from './table-cells';

/** The first rows of a sheet, as they are read before anything is known of it. */
export interface TopOfTable {
  readonly rows: readonly TableRow[];
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly number[];
}

const headingAxes = ['period', 'category', 'place', 'indicator'] as const;
const searchedRows = 20;
/** Of the texts of a column: how many have to be known to guess what they name. */
const manyOfThem = 0.3;

type Says = (axis: TableAxis, text: string | number, dimension?: string | null) => boolean;

/** Where the headings stand, when nobody has said it. */
export function guessHeader(
  { rows, merges }: TopOfTable,
  names: ProgrammeNames,
): Pick<TableMapping, 'headerRow' | 'headerLines'> {
  const says = namesIn(names);
  const seen = rows.filter(({ isHidden }) => !isHidden).slice(0, searchedRows);
  const scored = seen.map((one) => ({ row: one.row, score: headerScore(one, says, names) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { row: 1, score: -1 });
  const spans = (row: number) => merges.some((one) => one.firstRow <= row && one.lastRow > row);
  let [first, last] = [best.row, best.row];
  const isFull = () => last - first + 1 >= tableLimits.headerLines;
  while (!isFull() && first > 1 && (spans(first - 1) || isOverColumns(first - 1, merges)))
    first -= 1;
  while (!isFull() && spans(last)) last += 1;
  return { headerRow: first, headerLines: last - first + 1 };
}

/** Several merges in a row are headings over groups of columns; a single wide one is a title. */
function isOverColumns(row: number, merges: readonly Merge[]): boolean {
  return (
    merges.filter((one) => one.firstRow === row && one.lastColumn > one.firstColumn).length > 1
  );
}

function headerScore({ cells }: TableRow, says: Says, names: ProgrammeNames): number {
  let score = 0;
  for (const cell of cells) {
    const text = cellText(cell);
    if (text === '') continue;
    if (usesOfHeader(text).some((use) => use.score === 3) || dimensionOf(text, names)) score += 4;
    else if (usesOfHeader(text).length > 0) score += 3;
    else if (readPeriod(cell ?? '').length > 0) score += 2;
    else if (says('category', text)) score += 2;
    else if (typeof cell === 'string') score += 0.5;
    else score -= 1;
  }
  return score;
}

function namesIn(names: ProgrammeNames): Says {
  const { codeOf } = nameResolver(names, {
    ...{ sheet: null, headerRow: 1, headerLines: 1, hidden: 'skip', language: 'fr', columns: [] },
    ...{ lines: [], constants: {}, names: {}, blanks: [] },
  });
  return (axis, text, dimension = null) => codeOf({ axis, dimension, text }) !== null;
}

function dimensionOf(header: string, { dimensions }: ProgrammeNames): string | null {
  const key = nameKey(header);
  const found = dimensions.find(({ code, names }) =>
    [code, ...names].some((one) => nameKey(one) === key),
  );
  return found?.code ?? null;
}

/** What each column is for, by its heading and by what stands in it; the person changes what is wrong. */
export function guessMapping(
  top: TopOfTable,
  names: ProgrammeNames,
  given: Pick<TableMapping, 'headerRow' | 'headerLines' | 'hidden' | 'sheet'> & {
    language: Locale;
  },
): TableMapping {
  const { headerRow, headerLines } = given;
  const headings = headingsOf(top.rows, top.merges, { headerRow, headerLines });
  const width = Math.min(headings[0]?.length ?? 0, tableLimits.columns);
  const says = namesIn(names);
  const below = top.rows.filter(({ row }) => row >= headerRow + headerLines);
  const skipped = new Set(given.hidden === 'skip' ? top.hiddenColumns : []);
  const columns: TableColumn[] = Array.from({ length: width }, (_, column) => ({
    ...{ header: headerOf(headings, column), as: 'ignored' as ColumnUse },
    ...{ dimension: null, separatorIn: null, percentIn: null, rounds: false },
  }));
  const give = (column: number, as: ColumnUse, dimension: string | null = null) => {
    const one = columns[column];
    if (one && one.as === 'ignored') columns[column] = { ...one, as, dimension };
  };
  const open = () =>
    columns.flatMap(({ as, header }, column) =>
      as === 'ignored' && !skipped.has(column) ? [{ column, header }] : [],
    );

  for (const { column, header } of open()) {
    const dimension = dimensionOf(header, names);
    if (dimension) give(column, 'category', dimension);
  }
  const ofValues = open().filter(({ header }) => !isOfAims(header));
  const lines = acrossLines({ headings, headerLines, open: ofValues, says, give });
  giveByWords(
    open(),
    give,
    lines.some((line) => line !== null),
  );
  for (const axis of ['indicator', 'place', 'organisation', 'category', 'period'] as const) {
    const isTaken = columns.some(({ as }) => as === axis) || lines.includes(axis);
    if (isTaken && axis !== 'category') continue;
    for (const { column } of open()) {
      const texts = below
        .flatMap(({ cells }) => cells[column] ?? [])
        .filter((one) => cellText(one) !== '');
      const found = texts.filter((one) => says(axis, one));
      if (texts.length === 0 || found.length < texts.length * manyOfThem) continue;
      give(column, axis);
      if (axis !== 'category') break;
    }
  }
  return {
    ...given,
    ...{ columns, lines, constants: constantsFor(columns, lines, names), names: {}, blanks: [] },
  };
}

interface Across {
  readonly headings: Headings;
  readonly headerLines: number;
  readonly open: readonly { readonly column: number }[];
  readonly says: Says;
  readonly give: (column: number, as: ColumnUse) => void;
}

/** A table is wide where two headings or more of a line say a period, a category, a place … */
function acrossLines({ headings, headerLines, open, says, give }: Across): TableMapping['lines'] {
  const saysIt = (axis: TableAxis, text: string) =>
    text !== '' &&
    (axis === 'period' ? readPeriod(text).length > 0 || says(axis, text) : says(axis, text));
  const found = Array.from({ length: headerLines }, (_, line) => {
    for (const axis of headingAxes) {
      const columns = open
        .map(({ column }) => column)
        .filter((column) => saysIt(axis, headings[line]?.[column] ?? ''));
      if (columns.length > 1) return { axis, columns };
    }
    return null;
  });
  const [first, ...others] = found.filter((one) => one !== null);
  if (!first) return Array.from({ length: headerLines }, () => null);
  const shared = first.columns.filter((column) =>
    others.every(({ columns }) => columns.includes(column)),
  );
  for (const column of shared.length > 0 ? shared : first.columns) give(column, 'across');
  return found.map((one) => (shared.length > 0 || one === first ? (one?.axis ?? null) : null));
}

/** Each use to the column whose heading says it best; only periods and notes may be of several. */
function giveByWords(
  open: readonly { readonly column: number; readonly header: string }[],
  give: (column: number, as: ColumnUse) => void,
  isWide: boolean,
): void {
  const ranked = open
    .flatMap(({ column, header }) => usesOfHeader(header).map((use) => ({ column, ...use })))
    .filter(({ as }) => !isWide || (as !== 'value' && as !== 'period'))
    .sort((one, other) => other.score - one.score || one.column - other.column);
  const best = new Map<ColumnUse, number>();
  const done = new Set<number>();
  for (const { column, as, score } of ranked) {
    const first = best.get(as);
    if (done.has(column) || (first !== undefined && !(isSeveral(as) && score === first))) continue;
    best.set(as, first ?? score);
    done.add(column);
    give(column, as);
  }
}

function isSeveral(as: HeaderUse['as']): boolean {
  return as === 'period';
}

/** Where a programme has only one of something, a table that does not name it speaks of that one. */
function constantsFor(
  columns: readonly TableColumn[],
  lines: TableMapping['lines'],
  names: ProgrammeNames,
): TableMapping['constants'] {
  const missing = (['indicator', 'place', 'period'] as const).filter(
    (axis) => !columns.some(({ as }) => as === axis) && !lines.includes(axis),
  );
  return Object.fromEntries(
    missing.flatMap((axis) => {
      const [only, ...others] = names[axis];
      return only && others.length === 0 ? [[axis, only.code]] : [];
    }),
  );
}
