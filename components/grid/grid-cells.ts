/** What stands in some cells of a grid, by the key of the row, then by that of the column. */
export type Cells<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

export interface CellOf<T> {
  readonly row: string;
  readonly column: string;
  readonly value: T;
}

export function cellsOf<T>(list: readonly CellOf<T>[]): Cells<T> {
  const rows = new Map<string, Map<string, T>>();
  for (const { row, column, value } of list) {
    const cells = rows.get(row) ?? new Map<string, T>();
    rows.set(row, cells.set(column, value));
  }
  return rows;
}

export function listCells<T>(cells: Cells<T>): CellOf<T>[] {
  return [...cells].flatMap(([row, columns]) =>
    [...columns].map(([column, value]) => ({ row, column, value })),
  );
}

/**
 * The cells after some of them were changed; undefined takes one out. Rows that nothing was changed
 * in stay the same object, so that they are not drawn again.
 */
export function withCells<T>(cells: Cells<T>, changes: readonly CellOf<T | undefined>[]): Cells<T> {
  const next = new Map(cells);
  const copied = new Map<string, Map<string, T>>();
  for (const { row, column, value } of changes) {
    const columns = copied.get(row) ?? new Map(cells.get(row));
    copied.set(row, columns);
    if (value === undefined) columns.delete(column);
    else columns.set(column, value);
  }
  for (const [row, columns] of copied) {
    if (columns.size === 0) next.delete(row);
    else next.set(row, columns);
  }
  return next;
}

export function countCells(cells: Cells<unknown>): number {
  return [...cells.values()].reduce((sum, columns) => sum + columns.size, 0);
}
