import { beforeEach, describe, expect, test } from 'vitest';
import { cancelTable, isStalled, sweepTables } from '@/db/commands/table-import/sweep-tables';
import type { Database } from '@/db/open';
import { observation } from '@/db/schema/observation';
import { testDatabase } from '@/db/testing';
import { refusal } from '@/db/testing-error';
import { testNow } from '@/db/testing-people';
import { aProgramme, type TestProgramme } from '@/db/testing-programme';
import { tableOf, tidyTable as tidy } from './testing-table';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const asOfficer = () => tableOf(db, programme, programme.people.officer);
const stored = () => db.select().from(observation).all();
const left = () => [
  db.$client.prepare('SELECT count(*) FROM table_import').pluck().get(),
  db.$client.prepare('SELECT count(*) FROM table_import_value').pluck().get(),
];

describe('an import that comes to no end', () => {
  test('leaves nothing once it is given up', () => {
    const table = asOfficer();
    const id = table.open(tidy);
    table.check(id);
    cancelTable(db, table.scope, { id, now: testNow });
    sweepTables(db, testNow);
    expect([left(), stored()]).toEqual([[0, 0], []]);
    expect(refusal(() => table.check(id)).code).toBe('not-found');
  });

  test('ends in the middle of a check when it is given up', () => {
    const table = asOfficer();
    const id = table.open(tidy);
    db.$client.exec(`CREATE TRIGGER given_up AFTER INSERT ON table_import_value BEGIN
      UPDATE table_import SET state = 'cancelled'; END`);
    expect(refusal(() => table.check(id)).words).toBe('tables.errors.cancelled');
    sweepTables(db, testNow);
    expect(left()).toEqual([0, 0]);
  });

  test('is as it was read where its process ended, and forgotten after a day', () => {
    const table = asOfficer();
    const id = table.open(tidy);
    table.check(id);
    const at = (minutes: number) => new Date(Date.parse(testNow) + minutes * 60_000).toISOString();
    db.$client.prepare("UPDATE table_import SET state = 'checking', touched_at = ?").run(testNow);
    expect([isStalled(table.get(id), at(1)), isStalled(table.get(id), at(3))]).toEqual([
      false,
      true,
    ]);
    sweepTables(db, at(1));
    expect(left()).toEqual([1, 3]);
    sweepTables(db, at(3));
    expect([table.get(id).state, left()]).toEqual(['read', [1, 0]]);
    sweepTables(db, at(25 * 60));
    expect(left()).toEqual([0, 0]);
  });

  test('keeps of what was saved its name, its fingerprint and what was refused', () => {
    const table = asOfficer();
    const id = table.open(`${tidy}\nserved,Nowhere,2023 Q1,1`);
    table.check(id);
    table.accept(id);
    sweepTables(db, testNow);
    expect(left()).toEqual([1, 1]);
    expect(table.get(id)).toMatchObject({
      state: 'applied',
      sha256: expect.stringMatching(/^\w{64}$/),
    });
    expect(refusal(() => table.check(id)).words).toBe('tables.errors.gone');
  });
});
