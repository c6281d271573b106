import { parse } from 'csv-parse/sync';
import { AppError } from '@/lib/errors';
import { type GridRow, workbookLimits } from '@/lib/workbook/columns';
import { fileProblem, tooManyRows } from '@/lib/workbook/read-rows';

const delimiters = [',', ';', '\t'] as const;
const longestCell = 40_000;
const spareRows = 100;

/** The cells of a CSV file in UTF-8, UTF-16 with its mark, or Windows-1252; with commas, semicolons or tabs. */
export function readCsv(bytes: Uint8Array): GridRow[] {
  const text = decode(bytes);
  if (text.includes('\u0000')) throw fileProblem('unknownType');
  const lines: string[][] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: longestCell * 4,
      on_record: (record: string[]) => {
        if (lines.length >= workbookLimits.rows + spareRows) throw tooManyRows();
        if (record.length > workbookLimits.columns) throw fileProblem('tooManyColumns');
        lines.push(record);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof AppError || !(error instanceof Error && 'code' in error)) throw error;
    throw new AppError('invalid', {
      ...{ field: 'file', words: 'workbook.errors.damaged', cause: error },
    });
  }
  return lines.map((cells, at) => ({ row: at + 1, cells }));
}

/** The text of a file in UTF-8, UTF-16 with its mark, or Windows-1252. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // What Excel writes in most of Europe and the Maghreb.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The mark between the column names, which hold none themselves. */
function delimiterOf(text: string): string {
  const header = text.split(/\r?\n/, 20).find((line) => /\bindicator\b/.test(line)) ?? '';
  const counted = delimiters.map((mark) => ({ mark, times: header.split(mark).length }));
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).mark;
}
