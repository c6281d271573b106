import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { workbookLimits } from '@/lib/workbook/columns';
import { fileProblem } from '@/lib/workbook/read-rows';

const wanted =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/**
 * The parts of a workbook that hold cells, as text by name. What an archive says it unpacks to is
 * summed before anything is unpacked, and no part is given more room than it said.
 */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  let entries = 0;
  let total = 0;
  const isWanted = ({ name, originalSize }: UnzipFileInfo) => {
    entries += 1;
    if (entries > workbookLimits.entries) throw fileProblem('tooMuchInside');
    if (/^xl\/externalLinks\//.test(name)) throw fileProblem('externalLinks');
    if (/vbaProject\.bin$/.test(name)) throw fileProblem('macros');
    if (!wanted.test(name)) return false;
    total += originalSize;
    if (total > workbookLimits.unpackedBytes) throw fileProblem('tooMuchInside');
    return true;
  };
  const parts = unzipped(bytes, isWanted);
  if (!('xl/workbook.xml' in parts)) throw fileProblem('notAWorkbook');
  return new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

function unzipped(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') {
      throw fileProblem('damaged');
    }
    throw error;
  }
}
