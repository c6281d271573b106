import { type DecimalMark, provenBy } from '@/lib/numbers/read-block';
import { tableLimits } from '@/lib/table-import/mapping';
import type { TableProfile } from '@/lib/table-import/profile';
import type { TableRow } from '@/lib/table-import/table-cells';
import { fileProblem } from '@/lib/workbook/read-rows';
import { readTable } from './read-table';

const mostMergesKept = 200;
const mayProve = /\d[.,]\d|^\s*[-+]?[.,]\d/;

/** Reads a sheet once, to know what may be asked of it. */
export function profileTable(bytes: Uint8Array, wanted: string | null): TableProfile {
  const rows: TableRow[] = [];
  const proven: Set<DecimalMark>[] = [];
  let rowCount = 0;
  let hiddenRows = 0;
  const facts = readTable(bytes, wanted, (row) => {
    rowCount += 1;
    if (row.isHidden) hiddenRows += 1;
    if (rows.length < tableLimits.topRows) rows.push(shortened(row));
    for (const [column, cell] of row.cells.entries()) {
      if (typeof cell !== 'string' || !mayProve.test(cell)) continue;
      const mark = provenBy(cell);
      if (mark) proven[column] = (proven[column] ?? new Set()).add(mark);
    }
  });
  if (rowCount === 0) throw fileProblem('empty');
  const { merges, ...others } = facts;
  const lastTop = rows.at(-1)?.row ?? 0;
  return {
    ...{ ...others, rows, rowCount, hiddenRows, mergedAreas: merges.length },
    merges: merges.filter(({ firstRow }) => firstRow <= lastTop).slice(0, mostMergesKept),
    marks: Array.from(proven, (marks) => {
      const [mark, ...more] = marks ?? [];
      return mark && more.length === 0 ? mark : null;
    }),
  };
}

const longestShown = 300;

function shortened({ cells, ...row }: TableRow): TableRow {
  return {
    ...row,
    cells: cells.map((cell) => (typeof cell === 'string' ? cell.slice(0, longestShown) : cell)),
  };
}
