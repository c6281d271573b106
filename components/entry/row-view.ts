import type { ObservedValue } from '@/lib/observation/observation-input';
import { type RowTotal, rowTotal } from '@/lib/observation/row-total';
import { type CellNotice, cellNotices } from './cell-notices';
import { type CellStatus, cellStatus } from './cell-status';
import type { Drafts } from './draft-store';
import { type ReturnedNotice, returnedNotices } from './returned-notices';
import type { SheetCell, TypedCell } from './sheet-cell';
import type { SheetRow } from './sheet-rows';

/** A cell where it stands in the table. */
export interface RowCell {
  readonly typed: TypedCell;
  /** Begins the ids of everything that belongs to the cell. */
  readonly id: string;
  /** Its category in words; null for a total. */
  readonly label: string | null;
  /** Its row and column in words, for what is said of it elsewhere. */
  readonly name: string;
  readonly status: CellStatus;
  readonly notices: readonly CellNotice[];
}

/** What stands in the column "Total": a field, or the sum of the parts. */
export type TotalCell =
  | { readonly kind: 'field'; readonly at: RowCell }
  | { readonly kind: 'sum'; readonly total: RowTotal; readonly key: string | null }
  | { readonly kind: 'none' };

/** A row as it is typed now. */
export interface RowView {
  readonly parts: readonly (RowCell | null)[];
  readonly total: TotalCell;
  /** What the parts add up to, whether that is shown or a total was typed; null while one is missing. */
  readonly sum: RowTotal | null;
  /** Every field of the row. */
  readonly cells: readonly RowCell[];
  readonly returned: readonly ReturnedNotice[];
}

/** What a row says now; the cells in which nothing changed are those of the view before. */
export function rowView(row: SheetRow, drafts: Drafts, before: RowView | null): RowView {
  const known = new Map(before?.cells.map((at) => [at.typed.cell.key, at]));
  const { refusals } = drafts;
  const cellOf = (cell: SheetCell, label: string | null, at: number, parts: RowTotal | null) => {
    const typed = drafts.typedOf(cell.key);
    const refusal = refusals.get(cell.key) ?? null;
    return reused(known.get(cell.key), {
      typed,
      id: `${row.id}-${at}`,
      label,
      name: `${row.name} ${label ?? row.totalLabel}`,
      status: cellStatus(typed, refusal),
      notices: cellNotices(typed, refusal, parts),
    });
  };
  const parts = row.parts.map((cell, at) => cell && cellOf(cell, row.labels[at] ?? '', at, null));
  const said = parts.filter((part) => part !== null).map(meantBy);
  const sum = row.addsUp ? rowTotal(said, row.indicator) : null;
  const field = row.total && cellOf(row.total, null, row.parts.length, sum);
  const total = totalOf(field, sum);
  const fields = parts.filter((part) => part !== null);
  const cells = total.kind === 'field' ? [...fields, total.at] : fields;
  return { parts, total, sum, cells, returned: returnedNotices(row.id, cells, row.totalLabel) };
}

/** A total that follows from its parts is shown, not asked for, and never stored a second time. */
function totalOf(at: RowCell | null, sum: RowTotal | null): TotalCell {
  const isBlank = at === null || at.typed.read.kind === 'empty';
  if (sum && isBlank) return { kind: 'sum', total: sum, key: at?.typed.cell.key ?? null };
  return at ? { kind: 'field', at } : { kind: 'none' };
}

/** What the cell says as it is typed now; null where it says nothing that could be added. */
function meantBy({ typed: { read } }: RowCell): ObservedValue | null {
  return read.kind === 'value' ? read.value : null;
}

function reused(before: RowCell | undefined, now: RowCell): RowCell {
  if (!before) return now;
  const isSame =
    before.typed === now.typed &&
    before.id === now.id &&
    before.name === now.name &&
    before.status === now.status &&
    isSameNotices(before.notices, now.notices);
  return isSame ? before : now;
}

function isSameNotices(a: readonly CellNotice[], b: readonly CellNotice[]): boolean {
  return a.length === b.length && (a.length === 0 || JSON.stringify(a) === JSON.stringify(b));
}
