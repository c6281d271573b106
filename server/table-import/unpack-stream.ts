import { Unzip, UnzipInflate } from 'fflate';
import { AppError } from '@/lib/errors';
import { fileProblem } from '@/lib/workbook/read-rows';

/** Little enough that what it may unpack to, a thousand times as much, is soon read and let go. */
const slice = 16 * 1024;

/**
 * Unpacks one entry of an archive in pieces of text; false where it has none of this name. Throws as
 * soon as there is more of it than `mostBytes`, whatever the archive says of its size.
 */
export function unpackStream(
  bytes: Uint8Array,
  name: string,
  mostBytes: number,
  onText: (text: string) => void,
): boolean {
  const decoder = new TextDecoder();
  let unpacked = 0;
  let isThere = false;
  let isDone = false;
  const unzip = new Unzip((file) => {
    if (file.name !== name || isThere) return;
    isThere = true;
    file.ondata = (error, chunk, isLast) => {
      // What the reader of the text throws comes back here too.
      if (error) throw error instanceof AppError ? error : fileProblem('damaged');
      unpacked += chunk.length;
      if (unpacked > mostBytes) throw fileProblem('tooMuchInside');
      onText(decoder.decode(chunk, { stream: !isLast }));
      isDone = isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && !isDone; at += slice) {
    unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
  }
  if (isThere && !isDone) throw fileProblem('damaged');
  return isThere;
}
