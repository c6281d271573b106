import { linkSync, rmSync } from 'node:fs';
import { type Database, openDatabase } from '@/db/open';

/**
 * Makes a database under another name, and gives it its own only when it is whole: what is
 * interrupted leaves nothing that a later start could take for a database. Never replaces a file.
 */
export function createDatabase(path: string, fill: (db: Database) => void): void {
  const unfinished = `${path}.unfinished`;
  removeDatabase(unfinished);
  try {
    const db = openDatabase(`file:${unfinished}`, { create: true });
    try {
      fill(db);
    } finally {
      db.$client.close();
    }
    linkSync(unfinished, path);
  } finally {
    removeDatabase(unfinished);
  }
}

function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal'])
    rmSync(`${path}${suffix}`, { force: true });
}
