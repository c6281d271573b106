import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Which bytes: each programme has its own, so that destroying in one leaves nothing in another's name. */
export interface FileKey {
  readonly programmeId: number;
  /** Of the content, in lower-case hex. */
  readonly sha256: string;
}

/** Where the bytes of a file stand: `3/ab/abcdef…` in the folder of evidence. */
export function evidenceFile(folder: string, { programmeId, sha256 }: FileKey): string {
  if (!Number.isSafeInteger(programmeId) || !/^[0-9a-f]{64}$/.test(sha256)) {
    throw new Error('A file is named by a programme and a SHA-256.');
  }
  return join(folder, String(programmeId), sha256.slice(0, 2), sha256);
}

/** Where bytes wait that are not yet on record. */
export const incomingFolder = (folder: string) => join(folder, 'incoming');

/** Moves bytes that are whole on the disk to their place; the same content may stand there already. */
export function placeFile(folder: string, temporary: string, key: FileKey): void {
  const path = evidenceFile(folder, key);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  renameSync(temporary, path);
  syncFolder(dirname(path));
}

/** Removes the bytes; that there are none is no error. */
export function removeFile(folder: string, key: FileKey): void {
  rmSync(evidenceFile(folder, key), { force: true });
}

/** Every file that stands in the folder of evidence. */
export function listFiles(folder: string): readonly FileKey[] {
  return namesIn(folder).flatMap((programme) =>
    /^\d+$/.test(programme)
      ? namesIn(join(folder, programme)).flatMap((start) =>
          namesIn(join(folder, programme, start))
            .filter((name) => /^[0-9a-f]{64}$/.test(name))
            .map((sha256) => ({ programmeId: Number(programme), sha256 })),
        )
      : [],
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

/** A rename is on the disk once its folder is. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
