import { AppError } from '@/lib/errors';
import { tableLimits } from '@/lib/table-import/mapping';
import type { SheetOfFile } from '@/lib/table-import/profile';
import type { Merge } from '@/lib/table-import/table-cells';
import { fileProblem } from '@/lib/workbook/read-rows';
import { sharedStrings, sheetsOf } from '../workbook/read-xlsx';
import { unpackParts } from '../workbook/unpack';
import { dateStyles } from './date-styles';
import type { OnRow } from './read-table';
import { sheetReader } from './sheet-reader';
import { unpackStream } from './unpack-stream';

/** What is known of a sheet once it was read. */
export interface TableFacts {
  readonly sheets: readonly SheetOfFile[];
  readonly sheet: string | null;
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly number[];
  readonly formulas: number;
  readonly hasExternalLinks: boolean;
}

const small = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml)$/;
const mostEntries = 2000;
const sharedBytes = 64 * 1024 * 1024;

/** The rows of one sheet of a workbook; no part but its own and its texts is ever unpacked. */
export function readTableXlsx(bytes: Uint8Array, wanted: string | null, onRow: OnRow): TableFacts {
  const { parts, hasExternalLinks } = unpackParts(bytes, {
    ...{ wanted: small, entries: mostEntries, unpackedBytes: sharedBytes, mayLink: true },
    mostOfOne: tableLimits.unpackedBytes,
  });
  const sheets = sheetsOf(parts);
  const chosen =
    wanted === null
      ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
      : sheets.find(({ name }) => name === wanted);
  if (!chosen) {
    if (wanted === null) throw fileProblem('notAWorkbook');
    throw new AppError('invalid', { field: 'sheet', words: 'tables.errors.noSuchSheet' });
  }
  const strings = sharedStrings(parts.get('xl/sharedStrings.xml'));
  const dates = dateStyles(parts.get('xl/styles.xml'));
  const reader = sheetReader({ strings, dates }, onRow);
  const isThere = unpackStream(bytes, chosen.path, tableLimits.unpackedBytes, reader.write);
  if (!isThere) throw fileProblem('notAWorkbook');
  return {
    sheets: sheets.map(({ name, isHidden }) => ({ name, isHidden })),
    sheet: chosen.name,
    hasExternalLinks,
    ...reader.end(),
  };
}
