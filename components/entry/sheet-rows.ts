import type { Sheet } from '@/lib/api/sheet-schema';
import {
  breakdownLabel,
  breakdownOf,
  byCategoryOrder,
  categoryLabel,
  isExclusive,
} from '@/lib/dimension/breakdown';
import { groupBy } from '@/lib/group-by';
import type { InputProblem } from '@/lib/input-problems';
import type { Locale } from '@/lib/locale';
import type { ObservedValue } from '@/lib/observation/observation-input';
import { type RowTotal, rowTotal } from '@/lib/observation/row-total';
import { type CellNotice, cellNotices } from './cell-notices';
import type { SheetIndicator, TypedCell } from './sheet-cell';

/** A cell where it stands in the table. */
export interface RowCell {
  readonly typed: TypedCell;
  /** Begins the ids of everything that belongs to the cell. */
  readonly id: string;
  /** Its category in words; null for a total. */
  readonly label: string | null;
  readonly notices: readonly CellNotice[];
}

/** What stands in the column "Total": a field, or the sum of the parts. */
export type TotalCell =
  | { readonly kind: 'field'; readonly at: RowCell }
  | { readonly kind: 'sum'; readonly total: RowTotal }
  | { readonly kind: 'none' };

export interface SheetRow {
  readonly key: string;
  readonly id: string;
  readonly indicator: SheetIndicator;
  readonly organisation: string | null;
  readonly source: string | null;
  readonly mayEnter: boolean;
  /** Aligned with the columns of its table; null where the row has no such cell. */
  readonly parts: readonly (RowCell | null)[];
  readonly total: TotalCell;
  /** The total of the period before. */
  readonly previous: PreviousTotal | null;
}

export type PreviousTotal = RowTotal & Pick<ObservedValue, 'state' | 'level' | 'words'>;

/** Rows of one breakdown: they share their columns. */
export interface SheetTable {
  /** The dimensions, as `sex|age`; empty where nothing is split. */
  readonly key: string;
  readonly label: string;
  readonly columns: readonly { readonly category: string; readonly label: string }[];
  readonly rows: readonly SheetRow[];
}

interface Shown {
  readonly sheet: Sheet;
  readonly typed: readonly TypedCell[];
  readonly refusals: ReadonlyMap<string, InputProblem>;
  readonly locale: Locale;
}

export function sheetTables(shown: Shown): SheetTable[] {
  const { sheet, locale } = shown;
  const { dimensions } = sheet;
  const rows = rowParts(shown);
  const noticesOf: NoticesOf = (one, parts) =>
    cellNotices(one, shown.refusals.get(one.cell.key) ?? null, parts);
  return [...groupBy(rows, ({ breakdown }) => breakdown)].map(([key, ofBreakdown]) => {
    const categories = [
      ...new Set(ofBreakdown.flatMap(({ parts }) => parts.map(({ typed }) => typed.cell.category))),
    ].sort(byCategoryOrder(dimensions));
    return {
      key,
      label: breakdownLabel(key, dimensions, locale),
      columns: categories.map((category) => ({
        category,
        label: categoryLabel(category, dimensions, locale),
      })),
      rows: ofBreakdown.map((row) =>
        toRow(row, categories, isExclusive(key, dimensions), noticesOf),
      ),
    };
  });
}

/** What is said of a cell, given what the parts of a total add up to. */
type NoticesOf = (typed: TypedCell, parts: RowTotal | null) => readonly CellNotice[];

type BareCell = Omit<RowCell, 'notices'>;

interface RowParts extends Omit<SheetRow, 'parts' | 'total' | 'previous'> {
  readonly breakdown: string;
  readonly parts: readonly BareCell[];
  readonly totalCell: BareCell | null;
}

/** The cells of each indicator by organisation, source and breakdown; the total goes with the first. */
function rowParts({ sheet, typed, locale }: Shown): RowParts[] {
  const indicators = new Map(sheet.indicators.map((one) => [one.code, one]));
  const mayEnter = new Map(
    sheet.rows.map((row) => [`${row.indicator}\n${row.organisation ?? ''}`, row.mayEnter]),
  );
  const cells = typed.map((one, at): BareCell => {
    const label = categoryLabel(one.cell.category, sheet.dimensions, locale);
    return {
      typed: one,
      id: `cell-${at}`,
      label: label === '' ? null : label,
    };
  });
  const byRow = groupBy(cells, ({ typed: { cell } }) =>
    [cell.indicator, cell.organisation ?? '', cell.source ?? ''].join('\n'),
  );
  return [...byRow].flatMap(([rowKey, ofRow], rowAt) => {
    const [first] = ofRow;
    const indicator = first && indicators.get(first.typed.cell.indicator);
    if (!indicator) return [];
    const { organisation, source } = first.typed.cell;
    const total = ofRow.find(({ typed: { cell } }) => cell.category === '') ?? null;
    const split = groupBy(
      ofRow.filter((one) => one !== total),
      ({ typed: { cell } }) => breakdownOf(cell.category),
    );
    if (split.size === 0) split.set('', []);
    return [...split].map(([breakdown, parts], at) => ({
      key: `${rowKey}\n${breakdown}`,
      id: `row-${rowAt}-${at}`,
      breakdown,
      indicator,
      organisation,
      source,
      mayEnter: mayEnter.get(`${indicator.code}\n${organisation ?? ''}`) ?? false,
      parts,
      totalCell: at === 0 ? total : null,
    }));
  });
}

function toRow(
  row: RowParts,
  categories: readonly string[],
  addsUp: boolean,
  noticesOf: NoticesOf,
): SheetRow {
  const { breakdown: _, totalCell, ...rest } = row;
  const withNotices = (at: BareCell, parts: RowTotal | null): RowCell => ({
    ...at,
    notices: noticesOf(at.typed, parts),
  });
  const parts = categories.map((category) => {
    const part = row.parts.find(({ typed }) => typed.cell.category === category);
    return part ? withNotices(part, null) : null;
  });
  const sumOf = (said: (at: BareCell) => ObservedValue | null) =>
    addsUp && row.parts.length > 0 ? rowTotal(row.parts.map(said), row.indicator) : null;
  const previousSum = sumOf(before);
  const sum = sumOf(meantBy);
  return {
    ...rest,
    parts,
    total: totalOf(totalCell && withNotices(totalCell, sum), sum),
    previous:
      (totalCell && before(totalCell)) ??
      (previousSum && { ...previousSum, state: 'reported', level: null, words: null }),
  };
}

function before({ typed }: BareCell): ObservedValue | null {
  return typed.cell.previous;
}

/** A total that follows from its parts is shown, not asked for, and never stored a second time. */
function totalOf(at: RowCell | null, sum: RowTotal | null): TotalCell {
  const isBlank = at === null || at.typed.read.kind === 'empty';
  if (sum && isBlank) return { kind: 'sum', total: sum };
  return at ? { kind: 'field', at } : { kind: 'none' };
}

/** What the cell says as it is typed now; null where it says nothing that could be added. */
function meantBy({ typed: { read } }: BareCell): ObservedValue | null {
  return read.kind === 'value' ? read.value : null;
}
