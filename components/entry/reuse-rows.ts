import type { SheetRow, SheetTable } from './sheet-rows';

/** The tables of a new answer, with the rows in which nothing is new as the same objects as before. */
export function reuseRows(
  before: readonly SheetTable[],
  now: readonly SheetTable[],
): readonly SheetTable[] {
  const known = new Map(before.flatMap(({ rows }) => rows.map((row) => [row.key, row])));
  const kept = (row: SheetRow) => {
    const was = known.get(row.key);
    return was && isSame(was, row) ? was : row;
  };
  return now.map((table) => ({
    ...table,
    rows: table.rows.map(kept),
    groups: table.groups.map((group) => ({ ...group, rows: group.rows.map(kept) })),
  }));
}

function isSame(a: SheetRow, b: SheetRow): boolean {
  return (
    a.id === b.id &&
    a.name === b.name &&
    a.indicator === b.indicator &&
    a.mayEnter === b.mayEnter &&
    a.total === b.total &&
    a.addsUp === b.addsUp &&
    a.totalLabel === b.totalLabel &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, at) => part === b.parts[at]) &&
    a.labels.join('\n') === b.labels.join('\n')
  );
}
