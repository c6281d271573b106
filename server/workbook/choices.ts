import { columnName } from '@/lib/table-import/column-name';
import type { Column } from '@/lib/workbook/columns';
import type { TableRow } from '@/lib/workbook/make-table';

/** A drop-down: where it hangs, and where its entries are listed. */
export interface Choices {
  readonly cells: readonly string[];
  readonly formula: string;
}

export interface Drops {
  readonly choices: readonly Choices[];
  /** The entries, a column of the hidden sheet each. */
  readonly lists: readonly (readonly string[])[];
}

interface Offered {
  readonly ids: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly firstRow: number;
  readonly states: readonly string[];
  readonly reasons: readonly string[];
}

export const listSheetName = 'Lists';

/** The drop-downs of states, reasons and levels; cells with the same entries share one. */
export function dropDowns({ ids, rows, firstRow, states, reasons }: Offered): Drops {
  const byList = new Map<string, { entries: readonly string[]; cells: string[] }>();
  const offer = (entries: readonly string[], cell: string) => {
    const key = JSON.stringify(entries);
    const found = byList.get(key) ?? { entries, cells: [] };
    found.cells.push(cell);
    byList.set(key, found);
  };
  for (const [at, { open, levels }] of rows.entries()) {
    const cellOf = (id: Column) => `${columnName(ids.indexOf(id))}${firstRow + at}`;
    if (open.includes('state')) offer(states, cellOf('state'));
    if (open.includes('changeReason')) offer(reasons, cellOf('changeReason'));
    if (open.includes('level') && levels.length > 0) offer(levels, cellOf('level'));
  }
  const found = [...byList.values()];
  return {
    lists: found.map(({ entries }) => entries),
    choices: found.map(({ entries, cells }, at) => {
      const column = columnName(at);
      return { cells, formula: `${listSheetName}!$${column}$1:$${column}$${entries.length}` };
    }),
  };
}
