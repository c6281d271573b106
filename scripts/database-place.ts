import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  readdirSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { DatabaseProblem } from '@/db/open';

/**
 * Whether the database is there, or may be created. Throws where it can be neither used nor made
 * without a doubt: nothing is created where an older database may be hidden, lost or unmounted.
 */
export function inspectPlace(path: string, secretFile: string): 'present' | 'absent' {
  const folder = dirname(resolve(path));
  makeDefaultFolder(folder);
  const file = lstatSync(path, { throwIfNoEntry: false });
  if (file) refuseUnusable(path, file);
  refuseReadOnly(folder, statSync(folder));
  if (file) return 'present';
  refuseLost(path, folder, secretFile);
  return 'absent';
}

function refuseUnusable(path: string, entry: Stats): void {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file) {
    throw new DatabaseProblem('missing', `${path} is a link to a file that is not there.`);
  }
  if (!file.isFile()) throw new DatabaseProblem('not-a-database', `${path} is not a file.`);
  if (file.size === 0) {
    throw new DatabaseProblem(
      'not-a-database',
      `${path} is empty (0 bytes), so it is not the database Athar made. Restore it from a backup, or remove the file to begin anew.`,
    );
  }
  refuseReadOnly(path, entry.isSymbolicLink() ? file : entry);
}

// The administrator's account (root) may write what the mode forbids; the mode says what was meant.
function refuseReadOnly(path: string, { mode }: Stats): void {
  const isMeantReadOnly = (mode & 0o222) === 0;
  if (!isMeantReadOnly && mayWrite(path)) return;
  throw new DatabaseProblem(
    'read-only',
    `${path} is read-only. Athar writes its database and files beside it: give it the right to.`,
  );
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EACCES', 'EROFS', 'EPERM')) return false;
    throw error;
  }
}

function refuseLost(path: string, folder: string, secretFile: string): void {
  const left = [`${path}-wal`, `${path}-shm`, `${path}-journal`, secretFile].map((it) =>
    basename(it),
  );
  const found = readdirSync(folder).filter((name) => left.includes(name));
  if (found.length === 0) return;
  throw new DatabaseProblem(
    'missing',
    `There is no database at ${path}, but what belongs to one is still there: ${found.join(', ')}.\n` +
      'Put the database back beside it, or remove that too to begin anew.',
  );
}

/** Only the project's own data folder is made: another may be a disk that is not mounted. */
function makeDefaultFolder(folder: string): void {
  if (folder === resolve('data')) mkdirSync(folder, { recursive: true });
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new DatabaseProblem(
    'missing',
    `There is no folder ${folder} for the database. Make it first.`,
  );
}

function isSystemError(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
