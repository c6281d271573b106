import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '@/lib/canonical-json';
import { releaseContentSchema } from '@/lib/release/content';
import { applicationId } from './application';
import { migrateDatabase, migrationNames } from './migrate';
import { type Database, memoryUrl, openDatabase } from './open';
import { findRelease } from './queries/find-release';
import { testDatabase } from './testing';
import { triggers } from './triggers';

function triggerNames(db: Database): string[] {
  const rows = db.$client
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")
    .all() as { name: string }[];
  return rows.map((row) => row.name);
}

test('a new database has every trigger and says that it is ours', () => {
  const db = testDatabase();
  expect(triggerNames(db)).toEqual(Object.keys(triggers).sort());
  expect(db.$client.pragma('application_id', { simple: true })).toBe(applicationId);
});

test('a second migration finds nothing to do', () => {
  expect(migrateDatabase(testDatabase())).toBe(0);
});

test('a trigger of an older program is made again, though no table changed', () => {
  const db = testDatabase();
  db.$client.exec(`DROP TRIGGER history_is_never_deleted;
    CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON history BEGIN SELECT 1; END;
    CREATE TRIGGER of_yesterday BEFORE DELETE ON programme BEGIN SELECT 1; END;`);
  migrateDatabase(db);
  expect(triggerNames(db)).toEqual(Object.keys(triggers).sort());
  const { sql } = db.$client
    .prepare("SELECT sql FROM sqlite_schema WHERE name = 'history_is_never_deleted'")
    .get() as { sql: string };
  expect(sql).toContain('append-only');
});

test('a database written by a newer program is refused', () => {
  const db = testDatabase();
  db.$client
    .prepare('INSERT INTO schema_migration (hash, applied_at) VALUES (?, ?)')
    .run('of-tomorrow', '2030-01-01T00:00:00.000Z');
  expect(() => migrateDatabase(db)).toThrow(/newer Athar/);
});

test('a database of another program is refused and left as it was', () => {
  const db = openDatabase(memoryUrl);
  db.$client.exec('CREATE TABLE recipe (name TEXT)');
  expect(() => migrateDatabase(db)).toThrow(/another program/);
  expect(triggerNames(db)).toEqual([]);
});

test('foreign keys are enforced after migrating', () => {
  expect(testDatabase().$client.pragma('foreign_keys', { simple: true })).toBe(1);
});

/** A filled database as that migration left it; `scripts/write-filled-database.ts` wrote its rows. */
function filledAt(position: number, name: string): Database {
  const db = openDatabase(memoryUrl);
  migrateDatabase(db, position + 1);
  db.$client.pragma('foreign_keys = OFF');
  db.$client.exec(readFileSync(`db/migrations/filled/${name}.sql`, 'utf8'));
  return db;
}

function rowCounts(db: Database): Record<string, number> {
  const names = db.$client
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    names
      .filter((name) => name !== 'schema_migration')
      .map((name) => [name, db.$client.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()]),
  ) as Record<string, number>;
}

describe.each(
  migrationNames()
    .slice(0, -1)
    .map((name, position) => ({ name, position })),
)('a filled database of $name', ({ name, position }) => {
  test('keeps every row and has every trigger', () => {
    const db = filledAt(position, name);
    const before = rowCounts(db);
    expect(before.observation).toBeGreaterThan(3);
    migrateDatabase(db);
    expect(rowCounts(db)).toMatchObject(before);
    expect(triggerNames(db)).toEqual(Object.keys(triggers).sort());
    expect(db.$client.pragma('foreign_key_check')).toEqual([]);
  });

  test('has releases that still fit their fingerprint', () => {
    const db = filledAt(position, name);
    migrateDatabase(db);
    const programmeId = db.$client.prepare('SELECT id FROM programme').pluck().get() as number;
    const found = findRelease(db, { programmeId, release: 1 });
    releaseContentSchema.parse(found?.content);
    expect(found?.content.figures.flatMap(({ contributors }) => contributors)).not.toEqual([]);
    const hash = createHash('sha256').update(canonicalJson(found?.content)).digest('hex');
    expect(hash).toBe(found?.contentHash);
  });
});

test('cells that several organisations told are told apart from those that have to be composed', () => {
  const before = '0003_cell_exception';
  const db = filledAt(migrationNames().indexOf(before), before);
  const { $client: client } = db;
  const cell = client
    .prepare("SELECT * FROM observation WHERE review_state = 'approved' AND value = 12.5")
    .get() as Record<string, unknown>;
  const organisationIds = client.prepare('SELECT id FROM organisation').pluck().all() as number[];
  const periodIds = client.prepare('SELECT id FROM period').pluck().all() as number[];
  const sourceId = client.prepare('SELECT id FROM source').pluck().get();
  const says = (period: number, said: Record<string, unknown>) => {
    const row = { ...cell, id: null, period_id: periodIds.at(period), ...said };
    const names = Object.keys(row);
    client
      .prepare(
        `INSERT INTO observation (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
      )
      .run(row);
  };
  const [organisation_id, other] = organisationIds;
  says(1, { organisation_id });
  says(1, { organisation_id: other });
  says(2, { organisation_id });
  says(2, { organisation_id, source_id: sourceId });
  for (const period of [1, 2]) {
    client
      .prepare("INSERT INTO cell_exception VALUES (?, ?, ?, 'composed')")
      .run(cell.indicator_id, cell.place_id, periodIds.at(period));
  }
  migrateDatabase(db);
  const kinds = client
    .prepare('SELECT period_id, kind FROM cell_exception ORDER BY period_id, kind')
    .raw()
    .all();
  expect(kinds).toEqual([
    [periodIds.at(1), 'organisations'],
    [periodIds.at(2), 'composed'],
    [periodIds.at(2), 'organisations'],
  ]);
});
