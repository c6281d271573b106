import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { workbookLimits } from '@/lib/workbook/columns';
import { fileProblem } from '@/lib/workbook/read-rows';

const wanted =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/** The parts of a workbook that hold cells, as text by name. */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { entries, unpackedBytes } = workbookLimits;
  return unpackParts(bytes, {
    wanted,
    entries,
    unpackedBytes,
    mayLink: false,
    mostOfOne: unpackedBytes,
  }).parts;
}

interface Unpacking {
  readonly wanted: RegExp;
  readonly entries: number;
  readonly unpackedBytes: number;
  /** Bytes that any of its entries may say it unpacks to, wanted or not. */
  readonly mostOfOne: number;
  /** Whether it may hold links to other files, which are never followed. */
  readonly mayLink: boolean;
}

interface Unpacked {
  readonly parts: ReadonlyMap<string, string>;
  readonly hasExternalLinks: boolean;
}

/**
 * The wanted parts of a workbook. What an archive says it unpacks to is summed before anything is
 * unpacked, and no part is given more room than it said.
 */
export function unpackParts(
  bytes: Uint8Array,
  { wanted: of, entries: mostEntries, unpackedBytes, mostOfOne, mayLink }: Unpacking,
): Unpacked {
  let entries = 0;
  let total = 0;
  let hasExternalLinks = false;
  const isWanted = ({ name, originalSize }: UnzipFileInfo) => {
    entries += 1;
    if (entries > mostEntries || originalSize > mostOfOne) throw fileProblem('tooMuchInside');
    if (/^xl\/externalLinks\//.test(name)) {
      if (!mayLink) throw fileProblem('externalLinks');
      hasExternalLinks = true;
    }
    if (/vbaProject\.bin$/.test(name)) throw fileProblem('macros');
    if (!of.test(name)) return false;
    total += originalSize;
    if (total > unpackedBytes) throw fileProblem('tooMuchInside');
    return true;
  };
  const unpacked = unzipped(bytes, isWanted);
  if (!('xl/workbook.xml' in unpacked)) throw fileProblem('notAWorkbook');
  const parts = Object.entries(unpacked).map(([name, part]) => [name, strFromU8(part)] as const);
  return { parts: new Map(parts), hasExternalLinks };
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
