import { expect, test } from 'vitest';
import { applicationId } from './application';
import { migrateDatabase } from './migrate';
import { memoryUrl, openDatabase } from './open';
import { testDatabase } from './testing';
import { triggers } from './triggers';

function triggerNames(db: ReturnType<typeof testDatabase>): string[] {
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
