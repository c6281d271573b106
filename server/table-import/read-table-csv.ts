import { parse } from 'csv-parse/sync';
import { AppError } from '@/lib/errors';
import { tableLimits } from '@/lib/table-import/mapping';
import { fileProblem } from '@/lib/workbook/read-rows';
import { decode } from '../workbook/read-csv';
import type { OnRow } from './read-table';
import type { TableFacts } from './read-table-xlsx';
import { tooMany } from './table-problem';

const delimiters = [',', ';', '\t'] as const;
const longestRecord = 400_000;
const sampledLines = 30;

/** The rows of a CSV file in UTF-8, UTF-16 with its mark, or Windows-1252. */
export function readTableCsv(bytes: Uint8Array, onRow: OnRow): TableFacts {
  const text = decode(bytes);
  if (text.includes('\u0000')) throw fileProblem('unknownType');
  let row = 0;
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      // A stray quote in the middle of a cell is one.
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: longestRecord,
      on_record: (record: string[]) => {
        row += 1;
        const length = record.findLastIndex((cell) => cell.trim() !== '') + 1;
        if (length > tableLimits.columns) throw tooMany('columns');
        if (row > tableLimits.rows) throw tooMany('rows');
        if (length > 0) onRow({ row, cells: record.slice(0, length), isHidden: false, unread: [] });
        return null;
      },
    });
  } catch (error) {
    if (error instanceof AppError || !(error instanceof Error && 'code' in error)) throw error;
    throw new AppError('invalid', {
      ...{ field: 'file', words: 'workbook.errors.damaged', cause: error },
    });
  }
  return {
    ...{ sheets: [], sheet: null, merges: [], hiddenColumns: [], formulas: 0 },
    hasExternalLinks: false,
  };
}

/** The mark that cuts most of the first lines into the same number of cells, and into most cells. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 64 * 1024)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, sampledLines)
    .map((line) => line.replace(/"(?:[^"]|"")*"/g, ''));
  const counted = delimiters.map((mark) => {
    const cuts = lines.map((line) => line.split(mark).length - 1).filter((times) => times > 0);
    const usual = mostFrequent(cuts);
    return { mark, score: usual * cuts.filter((times) => times === usual).length };
  });
  return counted.reduce((best, one) => (one.score > best.score ? one : best)).mark;
}

function mostFrequent(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}
