import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { applicationId } from './application';
import { cellExceptionsAnew } from './cell-exception-triggers';
import { type Database, DatabaseProblem } from './open';
import { triggers } from './triggers';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

interface AppliedMigration {
  readonly hash: string;
}

function appliedHashes(db: Database): Set<string> {
  const known = db.$client
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration'")
    .get();
  if (!known) return new Set();
  const rows = db.$client.prepare('SELECT hash FROM schema_migration').all() as AppliedMigration[];
  return new Set(rows.map((row) => row.hash));
}

function refuseForeign(db: Database): void {
  const id = db.$client.pragma('application_id', { simple: true });
  const tables = db.$client.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as {
    n: number;
  };
  if (id === applicationId || (id === 0 && tables.n === 0)) return;
  throw new DatabaseProblem(
    'not-a-database',
    'This is a database of another program, not of Athar.',
  );
}

function refuseNewer(applied: Set<string>, known: readonly { hash: string }[]): void {
  const hashes = new Set(known.map((migration) => migration.hash));
  if ([...applied].every((hash) => hashes.has(hash))) return;
  throw new DatabaseProblem(
    'newer',
    'This database was written by a newer Athar. Start that version, or restore an older copy.',
  );
}

/**
 * Brings the database up to this program, in one transaction, and creates the triggers again.
 * Returns how many migrations were applied. Two processes at once: the second waits, then has none.
 * @param upTo how many of all migrations the database is to have; for tests of the later ones
 */
export function migrateDatabase(db: Database, upTo?: number): number {
  const client = db.$client;
  const migrations = readMigrationFiles({ migrationsFolder });
  // A table rebuilt with foreign keys on would cascade into its children; the pragma is ignored
  // inside a transaction, so it is set before and checked within.
  client.pragma('foreign_keys = OFF');
  try {
    return client
      .transaction(() => {
        refuseForeign(db);
        const applied = appliedHashes(db);
        refuseNewer(applied, migrations);
        const pending = migrations.slice(0, upTo).filter(({ hash }) => !applied.has(hash));
        if (pending.length === 0) {
          // A rule may have changed without a table doing so.
          if (!haveTriggers(db)) renewTriggers(db);
          return 0;
        }
        client.pragma(`application_id = ${applicationId}`);
        client.exec(
          'CREATE TABLE IF NOT EXISTS schema_migration (hash TEXT PRIMARY KEY NOT NULL, applied_at TEXT NOT NULL)',
        );
        const note = client.prepare(
          'INSERT INTO schema_migration (hash, applied_at) VALUES (?, ?)',
        );
        dropTriggers(db);
        for (const migration of pending) {
          for (const statement of migration.sql) client.exec(statement);
          note.run(migration.hash, new Date().toISOString());
        }
        // Triggers are of the newest schema: an older one lacks some of their tables.
        if (upTo === undefined) createTriggers(db);
        client
          .prepare('INSERT OR IGNORE INTO instance (id, created_at) VALUES (1, ?)')
          .run(new Date().toISOString());
        const broken = client.pragma('foreign_key_check') as unknown[];
        if (broken.length > 0) {
          throw new Error(`A migration left ${broken.length} rows pointing nowhere.`);
        }
        return pending.length;
      })
      .immediate();
  } finally {
    client.pragma('foreign_keys = ON');
  }
}

interface StandingTrigger {
  readonly name: string;
  readonly sql: string;
}

function standingTriggers(db: Database): StandingTrigger[] {
  return db.$client
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .all() as StandingTrigger[];
}

const wantedTriggers = Object.entries(triggers).map(
  ([name, body]) => `CREATE TRIGGER ${name} ${body}`,
);

function haveTriggers(db: Database): boolean {
  const standing = new Set(standingTriggers(db).map(({ sql }) => sql));
  return (
    standing.size === wantedTriggers.length && wantedTriggers.every((sql) => standing.has(sql))
  );
}

function dropTriggers(db: Database): void {
  for (const { name } of standingTriggers(db)) db.$client.exec(`DROP TRIGGER "${name}"`);
}

/** And what they keep, which an older rule may have kept otherwise. */
function createTriggers(db: Database): void {
  for (const sql of wantedTriggers) db.$client.exec(sql);
  for (const sql of cellExceptionsAnew) db.$client.exec(sql);
}

function renewTriggers(db: Database): void {
  dropTriggers(db);
  createTriggers(db);
}

/** Names of all migrations, in the order in which they are applied. */
export function migrationNames(): readonly string[] {
  const files = readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql'));
  return files.map((name) => name.slice(0, -'.sql'.length)).sort();
}

/** Throws unless the database is exactly at this program's migrations. Changes nothing. */
export function assertMigrated(db: Database): void {
  refuseForeign(db);
  const migrations = readMigrationFiles({ migrationsFolder });
  const applied = appliedHashes(db);
  refuseNewer(applied, migrations);
  if (migrations.some((migration) => !applied.has(migration.hash))) {
    throw new DatabaseProblem(
      'not-migrated',
      'This database is of an older Athar. Stop the server and run npm start, which brings it up to date.',
    );
  }
}
