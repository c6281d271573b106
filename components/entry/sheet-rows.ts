import type { Sheet } from '@/lib/api/sheet-schema';
import {
  breakdownLabel,
  breakdownOf,
  byCategoryOrder,
  categoryLabel,
  isExclusive,
} from '@/lib/dimension/breakdown';
import { groupBy } from '@/lib/group-by';
import { type Locale, localise } from '@/lib/locale';
import type { ObservedValue } from '@/lib/observation/observation-input';
import { type RowTotal, rowTotal } from '@/lib/observation/row-total';
import type { SheetCell, SheetIndicator } from './sheet-cell';
import { type SheetGroup, sheetGroups } from './sheet-groups';

/** One indicator of a place, where it stands in its table; what is typed in it is a `RowView`. */
export interface SheetRow {
  readonly key: string;
  readonly id: string;
  readonly place: SheetGroup['place'];
  readonly indicator: SheetIndicator;
  readonly organisation: string | null;
  readonly source: string | null;
  readonly mayEnter: boolean;
  /** Aligned with the columns of its table; null where the row has no such cell. */
  readonly parts: readonly (SheetCell | null)[];
  readonly total: SheetCell | null;
  /** Whether the parts make the total. */
  readonly addsUp: boolean;
  /** The total of the period before. */
  readonly previous: PreviousTotal | null;
  /** Its indicator, and its place where the sheet has several. */
  readonly name: string;
  /** The categories of its columns in words. */
  readonly labels: readonly string[];
  /** The word for the column of the total. */
  readonly totalLabel: string;
}

export type PreviousTotal = RowTotal & Pick<ObservedValue, 'state' | 'level' | 'words'>;

/** Rows of one place in a table. */
export interface RowGroup {
  readonly place: SheetGroup['place'];
  readonly isLocked: boolean;
  /** Where its rows begin among those of the table. */
  readonly start: number;
  readonly rows: readonly SheetRow[];
}

/** Rows of one breakdown: they share their columns. */
export interface SheetTable {
  /** The dimensions, as `sex|age`; empty where nothing is split. */
  readonly key: string;
  readonly label: string;
  readonly columns: readonly { readonly category: string; readonly label: string }[];
  readonly groups: readonly RowGroup[];
  /** The sheet has rows of several places, so that each group says which it is of. */
  readonly hasPlaces: boolean;
  readonly rows: readonly SheetRow[];
}

/**
 * The sheet as tables, one for each breakdown.
 * @param totalLabel the word for the column of the total
 */
export function sheetTables(
  sheet: Sheet,
  cells: readonly SheetCell[],
  locale: Locale,
  totalLabel: string,
): SheetTable[] {
  const { dimensions } = sheet;
  const hasPlaces = sheetGroups(sheet).length > 1;
  const rows = rowParts(sheet, cells);
  return [...groupBy(rows, ({ breakdown }) => breakdown)].map(([key, ofBreakdown], tableAt) => {
    const columns = [
      ...new Set(ofBreakdown.flatMap(({ parts }) => parts.map(({ category }) => category))),
    ]
      .sort(byCategoryOrder(dimensions))
      .map((category) => ({ category, label: categoryLabel(category, dimensions, locale) }));
    const labels = columns.map(({ label }) => label);
    const addsUp = isExclusive(key, dimensions);
    const made = ofBreakdown.map((row, at): SheetRow => {
      const place = hasPlaces ? `${localise(row.place.name, locale).text} · ` : '';
      return {
        ...toRow(row, columns, addsUp),
        id: `row-${tableAt}-${at}`,
        name: `${place}${row.indicator.code}`,
        ...{ labels, totalLabel },
      };
    });
    const label = breakdownLabel(key, dimensions, locale);
    return { key, label, columns, hasPlaces, groups: rowGroups(sheet, made), rows: made };
  });
}

function rowGroups(sheet: Sheet, rows: readonly SheetRow[]): RowGroup[] {
  const isLocked = new Map(sheetGroups(sheet).map((one) => [one.place.key, one.isLocked]));
  return [...groupBy(rows, ({ place }) => place.key).values()].flatMap((ofPlace) => {
    const [first] = ofPlace;
    if (!first) return [];
    const { place } = first;
    const start = rows.indexOf(first);
    return { place, start, rows: ofPlace, isLocked: isLocked.get(place.key) ?? false };
  });
}

interface RowParts
  extends Pick<
    SheetRow,
    'key' | 'place' | 'indicator' | 'organisation' | 'source' | 'mayEnter' | 'total'
  > {
  readonly breakdown: string;
  readonly parts: readonly SheetCell[];
}

/** The cells of each indicator by organisation, source and breakdown; the total goes with the first. */
function rowParts(sheet: Sheet, cells: readonly SheetCell[]): RowParts[] {
  const places = new Map(sheetGroups(sheet).map(({ place }) => [place.key, place]));
  const mayEnter = new Map(
    sheetGroups(sheet).flatMap(({ place, rows }) =>
      rows.map(
        (row) => [rowKey(place.key, row.indicator, row.organisation), row.mayEnter] as const,
      ),
    ),
  );
  const byRow = groupBy(cells, ({ place, indicator, organisation, source }) =>
    [place, indicator, organisation ?? '', source ?? ''].join('\n'),
  );
  return [...byRow].flatMap(([key, ofRow]) => {
    const [first] = ofRow;
    const place = first && places.get(first.place);
    if (!place) return [];
    const { organisation, source, rule: indicator } = first;
    const total = ofRow.find(({ category }) => category === '') ?? null;
    const split = groupBy(
      ofRow.filter((one) => one !== total),
      ({ category }) => breakdownOf(category),
    );
    if (split.size === 0) split.set('', []);
    return [...split].map(([breakdown, parts], at) => ({
      key: `${key}\n${breakdown}`,
      breakdown,
      place,
      indicator,
      organisation,
      source,
      mayEnter: mayEnter.get(rowKey(place.key, indicator.code, organisation)) ?? false,
      parts,
      total: at === 0 ? total : null,
    }));
  });
}

function rowKey(place: string, indicator: string, organisation: string | null): string {
  return [place, indicator, organisation ?? ''].join('\n');
}

function toRow(
  { breakdown: _, ...row }: RowParts,
  columns: SheetTable['columns'],
  addsUp: boolean,
) {
  const byCategory = new Map(row.parts.map((part) => [part.category, part]));
  const isSummed = addsUp && row.parts.length > 0;
  const before = row.parts.map(({ previous }) => previous);
  const sum = isSummed ? rowTotal(before, row.indicator) : null;
  const summed = sum && { ...sum, state: 'reported' as const, level: null, words: null };
  return {
    ...row,
    parts: columns.map(({ category }) => byCategory.get(category) ?? null),
    addsUp: isSummed,
    previous: row.total?.previous ?? summed,
  };
}
