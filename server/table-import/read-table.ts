import type { TableRow } from '@/lib/table-import/table-cells';
import { fileKind } from '../workbook/read-file';
import { readTableCsv } from './read-table-csv';
import { readTableXlsx, type TableFacts } from './read-table-xlsx';

/** Given each row that holds anything, in turn; it may stop the reading by throwing. */
export type OnRow = (row: TableRow) => void;

/**
 * Reads one sheet of a file row by row, so that no more than a row of it is held; throws `invalid` at
 * `file` for what is no table, and `too-large` beyond the limits.
 * @param sheet its name; null for the first that is shown, and for a file without sheets
 */
export function readTable(bytes: Uint8Array, sheet: string | null, onRow: OnRow): TableFacts {
  return fileKind(bytes) === 'xlsx'
    ? readTableXlsx(bytes, sheet, onRow)
    : readTableCsv(bytes, onRow);
}
