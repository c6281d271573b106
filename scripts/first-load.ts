import { gzipSync } from 'node:zlib';

/** Bytes of script that a public page may load at first, compressed. */
export const firstLoadBudget = 155_000;

/** Of files that are compressed each by itself, as a server sends them. */
export function compressedBytes(files: readonly Uint8Array[]): number {
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}
