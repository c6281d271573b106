import type { EntryIndicator } from '@/lib/api/observation-schema';
import type { EntryCell, EntryRow, PlaceSheet } from '@/lib/api/sheet-schema';
import { byCategoryOrder, categoryLabel } from '@/lib/dimension/breakdown';
import { type Locale, localise } from '@/lib/locale';
import { isPercentField } from '@/lib/observation/cell-text';
import { fieldsTaken } from '@/lib/observation/value-problem';
import { periodWords } from '@/lib/period/period-words';
import { type Column, columns, type GridCell, type InputColumn, inputColumns } from './columns';
import { seenText, standingOf, standingValue, workbookText } from './workbook-text';
import { levelText, stateText, type WorkbookWords } from './workbook-words';

export interface TableRow {
  /** As text; a number is in `numbers` too. */
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  readonly numbers: Readonly<Partial<Record<Column, number>>>;
  readonly isPercent: boolean;
  /** Where something may be typed. */
  readonly open: readonly InputColumn[];
  /** What may be chosen as the level. */
  readonly levels: readonly string[];
  /** What the indicator says about its values. */
  readonly note: string | null;
}

export interface TableOptions {
  readonly programme: string;
  readonly locale: Locale;
  readonly words: WorkbookWords;
}

/** One row for each cell of the sheets that the reader may enter, in the order of the sheets. */
export function makeTable(sheets: readonly PlaceSheet[], options: TableOptions): TableRow[] {
  return sheets.flatMap((sheet) => {
    const indicators = new Map(sheet.indicators.map((one) => [one.code, one]));
    const inOrder = byCategoryOrder(sheet.dimensions);
    return sheet.rows
      .filter(({ mayEnter }) => mayEnter)
      .flatMap((row) => {
        const indicator = indicators.get(row.indicator);
        if (!indicator) throw new Error(`Indicator ${row.indicator} is not on its sheet.`);
        return row.cells
          .toSorted((a, b) => inOrder(a.category, b.category))
          .map((cell) => tableRow({ sheet, row, cell, indicator }, options));
      });
  });
}

interface Parts {
  readonly sheet: PlaceSheet;
  readonly row: EntryRow;
  readonly cell: EntryCell;
  readonly indicator: EntryIndicator;
}

function tableRow(parts: Parts, { programme, locale, words }: TableOptions): TableRow {
  const { sheet, row, cell, indicator } = parts;
  const standing = standingOf(cell);
  const value = standingValue(cell);
  const text = workbookText(value, indicator, locale);
  const taken = fieldsTaken(indicator);
  const inLocale = (one: Parameters<typeof localise>[0] | null) =>
    one === null ? '' : localise(one, locale).text;
  const numbers = taken.flatMap((field) => {
    const stored = value?.[field];
    return typeof stored === 'number' ? [[field, stored]] : [];
  });
  const notes = [inLocale(indicator.definition), inLocale(indicator.countingRule)];
  return {
    cells: {
      programme,
      language: locale,
      place: sheet.place.key,
      period: sheet.period.code,
      indicator: row.indicator,
      category: cell.category,
      organisation: row.organisation ?? '',
      source: cell.source ?? '',
      seen: seenText(cell),
      placeName: inLocale(sheet.place.name),
      periodName: periodWords(sheet.period, locale, words.periods),
      indicatorTitle: inLocale(indicator.title),
      categoryName: categoryLabel(cell.category, sheet.dimensions, locale),
      unit: indicator.currency ?? unitText(indicator, locale),
      review: words.workbook(`review.${standing?.reviewState ?? 'none'}`),
      ...text.fields,
      ...(value?.level && { level: levelText(value.level, indicator.levels, locale) }),
      state: value ? stateText(value.state, words) : '',
      explanation: text.explanation,
      doubt: text.doubt,
    },
    numbers: Object.fromEntries(numbers),
    isPercent: isPercentField('value', indicator),
    open: inputColumns.filter((column) => isOpen(column, taken, cell.approved !== null)),
    levels: indicator.levels.map(({ code }) => levelText(code, indicator.levels, locale)),
    note: notes.filter((words) => words !== '').join('\n\n') || null,
  };
}

function isOpen(column: InputColumn, taken: readonly string[], isApproved: boolean): boolean {
  if (column === 'changeReason' || column === 'changeWords') return isApproved;
  const isBeside = column === 'state' || column === 'explanation' || column === 'doubt';
  return isBeside || taken.includes(column);
}

function unitText({ unit }: EntryIndicator, locale: Locale): string {
  return unit?.[locale]?.other ?? '';
}

/** All columns but those in which no row of the table takes a value. */
export function usedColumns(rows: readonly TableRow[]): Column[] {
  return columns.filter((id) => {
    const input = inputColumns.find((one) => one === id);
    return input === undefined || rows.some(({ open }) => open.includes(input));
  });
}

/** The rows of a table as a file without types holds them: title, labels, ids, and a row per cell. */
export function plainRows(
  rows: readonly TableRow[],
  { title, words }: { readonly title: string; readonly words: WorkbookWords },
): GridCell[][] {
  const ids = usedColumns(rows);
  return [
    [title],
    ids.map((id) => words.workbook(`columns.${id}`)),
    [...ids],
    ...rows.map(({ cells }) => ids.map((id) => cells[id] || null)),
  ];
}
