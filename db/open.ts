import { existsSync, statSync } from 'node:fs';
import Driver from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';

export type Database = BetterSQLite3Database & { $client: Driver.Database };

/** What a command or query is given: the connection, or a transaction on it. */
export type Queryable = BetterSQLite3Database;

export type DatabaseProblemCode =
  | 'missing'
  | 'not-a-database'
  | 'read-only'
  | 'locked'
  | 'newer'
  | 'not-migrated';

/** A database that cannot be used, in words for the person who starts the program. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
  readonly code: DatabaseProblemCode;

  constructor(code: DatabaseProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export const memoryUrl = 'file::memory:';

/** The path of `file:…`; throws for any other form. */
export function databasePath(url: string): string {
  if (!url.startsWith('file:')) {
    throw new DatabaseProblem('missing', `DATABASE_URL must begin with "file:"; it is "${url}".`);
  }
  return url.slice('file:'.length);
}

interface OpenOptions {
  /** Make the file where there is none. Without it a missing file is a problem, never a new one. */
  readonly create?: boolean;
  /** How long a statement waits for another process's write, in milliseconds. */
  readonly busyTimeoutMs?: number;
}

/** Opens the database with the settings every connection shares. The only door to the driver. */
export function openDatabase(url: string, options: OpenOptions = {}): Database {
  const path = databasePath(url);
  const inMemory = url === memoryUrl;
  if (!inMemory && !options.create && !existsSync(path)) {
    throw new DatabaseProblem('missing', `There is no database at ${path}.`);
  }
  if (!inMemory && existsSync(path) && !statSync(path).isFile()) {
    throw new DatabaseProblem('not-a-database', `${path} is not a file.`);
  }
  let client: Driver.Database | undefined;
  try {
    client = new Driver(path, { timeout: options.busyTimeoutMs ?? 250 });
    client.pragma('journal_mode = WAL');
    client.pragma('foreign_keys = ON');
    client.pragma('synchronous = FULL');
    client.pragma('trusted_schema = OFF');
  } catch (error) {
    client?.close();
    throw asDatabaseProblem(error, path);
  }
  return drizzle(client);
}

/** A statement in plain SQL on the connection behind `db`; its rows come as arrays. */
export function compile(db: Queryable, text: string): Driver.Statement<unknown[], unknown[]> {
  // Inside `transact` too it is the connection itself that is passed on.
  return (db as Database).$client.prepare<unknown[], unknown[]>(text).raw();
}

/** A statement that writes and answers nothing but the id of the row it added. */
export function compileWrite(db: Queryable, text: string): Driver.Statement<unknown[]> {
  return (db as Database).$client.prepare<unknown[]>(text);
}

/** A driver's error as a problem with words; any other error comes back as it is. */
export function asDatabaseProblem(error: unknown, path: string): unknown {
  if (!(error instanceof Driver.SqliteError)) return error;
  const cause = { cause: error };
  if (error.code.startsWith('SQLITE_NOTADB') || error.code.startsWith('SQLITE_CORRUPT')) {
    return new DatabaseProblem(
      'not-a-database',
      `${path} is not a database that can be read. Restore it from a backup.`,
      cause,
    );
  }
  if (error.code.startsWith('SQLITE_BUSY') || error.code.startsWith('SQLITE_LOCKED')) {
    return new DatabaseProblem('locked', `${path} is being written by another program.`, cause);
  }
  if (error.code.startsWith('SQLITE_READONLY') || error.code.startsWith('SQLITE_CANTOPEN')) {
    return new DatabaseProblem(
      'read-only',
      `${path} cannot be written. Check who owns the file and its folder.`,
      cause,
    );
  }
  return error;
}
