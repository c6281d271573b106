import type { Drafts } from './draft-store';
import { type RowCell, type RowView, rowView } from './row-view';
import type { SheetRow, SheetTable } from './sheet-rows';

export type SheetViews = ReturnType<typeof sheetViews>;

/**
 * The rows of a sheet as they are typed now, outside of React: what is typed in one row is worked out
 * and drawn in that row, however many others there are.
 */
export function sheetViews(drafts: Drafts) {
  let rowOfCell = new Map<string, string[]>();
  let rows = new Map<string, SheetRow>();
  const views = new Map<string, RowView>();
  const fresh = new Set<string>();
  const listeners = new Map<string, Set<() => void>>();

  function tell(keys: Iterable<string>) {
    for (const key of keys) {
      fresh.delete(key);
      for (const listener of listeners.get(key) ?? []) listener();
    }
  }

  function view(key: string): RowView {
    const before = views.get(key) ?? null;
    if (before && fresh.has(key)) return before;
    const row = rows.get(key);
    if (!row) throw new Error(`No row ${JSON.stringify(key)} on this sheet.`);
    const now = reused(before, rowView(row, drafts, before));
    views.set(key, now);
    fresh.add(key);
    return now;
  }

  return {
    /** What a row says; the same object until something of it changes. */
    view,
    /** The rows as they now stand; to be called before any of them is asked for. */
    lay: (tables: readonly SheetTable[]) => {
      const all = tables.flatMap((table) => table.rows);
      const before = rows;
      rows = new Map(all.map((row) => [row.key, row]));
      rowOfCell = new Map();
      for (const row of all) {
        for (const cell of [...row.parts, row.total]) {
          if (cell) rowOfCell.set(cell.key, [...(rowOfCell.get(cell.key) ?? []), row.key]);
        }
        if (before.get(row.key) !== row) fresh.delete(row.key);
      }
    },
    /** A cell as it stands in its row; null where it is no field there. */
    cellOf: (key: string): RowCell | null => {
      for (const row of rowOfCell.get(key) ?? []) {
        const found = view(row).cells.find(({ typed }) => typed.cell.key === key);
        if (found) return found;
      }
      return null;
    },
    /** Follows the drafts until it is let go of. */
    follow: () =>
      drafts.subscribe((keys) => tell(new Set(keys.flatMap((key) => rowOfCell.get(key) ?? [])))),
    subscribe: (key: string, listener: () => void) => {
      const ofRow = listeners.get(key) ?? new Set();
      listeners.set(key, ofRow.add(listener));
      return () => {
        ofRow.delete(listener);
      };
    },
  };
}

function reused(before: RowView | null, now: RowView): RowView {
  if (!before) return now;
  const isSame =
    before.parts.every((part, at) => part === now.parts[at]) &&
    before.parts.length === now.parts.length &&
    isSameTotal(before.total, now.total) &&
    JSON.stringify(before.returned.map(idOf)) === JSON.stringify(now.returned.map(idOf));
  return isSame ? before : now;
}

const idOf = ({ id, reason }: RowView['returned'][number]) => [id, reason];

function isSameTotal(a: RowView['total'], b: RowView['total']): boolean {
  if (a.kind === 'field') return b.kind === 'field' && a.at === b.at;
  return JSON.stringify(a) === JSON.stringify(b);
}
