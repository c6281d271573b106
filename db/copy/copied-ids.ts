/** From the rows of one programme to those made of them in another. */
export type CopiedIds = ReadonlyMap<number, number>;

/** The new row of one that was copied. */
export function copied(ids: CopiedIds, id: number): number {
  const found = ids.get(id);
  if (found === undefined) throw new Error(`Row ${id} was not copied.`);
  return found;
}

/** The same where there may be no row, or it was not taken over. */
export function copiedOrNone(ids: CopiedIds, id: number | null): number | null {
  return id === null ? null : (ids.get(id) ?? null);
}

/** Copies rows in their order: whole ones, so that a column added later comes along. */
export function copyRows<Row extends { readonly id: number }>(
  rows: readonly Row[],
  insert: (row: Omit<Row, 'id'>) => number,
): CopiedIds {
  return new Map(rows.map(({ id, ...row }) => [id, insert(row)]));
}
