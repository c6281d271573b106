import type { GridRow } from '@/lib/workbook/columns';
import { fileProblem } from '@/lib/workbook/read-rows';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';

const signatures = [
  { starts: [0x50, 0x4b, 0x03, 0x04], is: 'xlsx' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], is: 'oldFormat' },
  { starts: [0x25, 0x50, 0x44, 0x46], is: 'unknownType' },
  { starts: [0x89, 0x50, 0x4e, 0x47], is: 'unknownType' },
  { starts: [0xff, 0xd8, 0xff], is: 'unknownType' },
] as const;

/** The cells of an uploaded file. */
export function readFile(bytes: Uint8Array): GridRow[] {
  return fileKind(bytes) === 'xlsx' ? readXlsx(bytes) : readCsv(bytes);
}

/** What a file is, by its bytes: names are changed too easily. Throws for what is no table. */
export function fileKind(bytes: Uint8Array): 'xlsx' | 'csv' {
  if (bytes.length === 0) throw fileProblem('empty');
  const known = signatures.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  if (!known) return 'csv';
  if (known.is === 'xlsx') return 'xlsx';
  throw fileProblem(known.is);
}
