import { groupBy } from '@/lib/group-by';
import type { MatrixRow } from './matrix-types';
import type { PhaseColumn } from './phase-columns';

/**
 * A time that several cells of a column share is said once, in its head, and left out of them; a
 * column of a phase already has its dates there.
 */
export function withCommonTimes(
  columns: readonly PhaseColumn[],
  rows: readonly MatrixRow[],
): { columns: PhaseColumn[]; rows: MatrixRow[] } {
  const shared = columns.map((column, index) =>
    column.dates === null ? mostCommon(rows.flatMap((row) => timesIn(row, index))) : null,
  );
  return {
    columns: columns.map((column, index) => ({
      ...column,
      dates: column.dates ?? shared[index] ?? null,
    })),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => ({
        ...cell,
        items: cell.items.map((item) =>
          item.timeNote === shared[index] ? { ...item, timeNote: null } : item,
        ),
      })),
    })),
  };
}

function timesIn(row: MatrixRow, index: number): string[] {
  return (row.cells[index]?.items ?? []).flatMap((item) => item.timeNote ?? []);
}

function mostCommon(times: readonly string[]): string | null {
  const counted = [...groupBy(times, (time) => time)].sort(([, a], [, b]) => b.length - a.length);
  const [first] = counted;
  return first && first[1].length > 1 ? first[0] : null;
}
