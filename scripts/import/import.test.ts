import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/db/open';
import { testDatabase } from '@/db/testing';
import { refusal } from '@/db/testing-error';
import { aPerson, testNow } from '@/db/testing-people';
import { aProgramme, type TestProgramme } from '@/db/testing-programme';
import { recordApproved } from '@/db/testing-values';
import { readAsked } from './asked';
import { importInto, replyLines } from './import-into';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db, { slug: 'p' });
});

const table = new TextEncoder().encode(
  'place,period,indicator,value\nTL-01@2015,2023-Q1,served,12\nTL-01@2015,2023-Q1,units,many\n',
);
const wanted = { programme: 'p', email: null, isDryRun: false };
const stored = () => db.$client.prepare('SELECT value, entered_by FROM observation').raw().all();

describe('the command line', () => {
  test('names a file where it was typed, and a programme', () => {
    expect(readAsked(['a.xlsx', '--programme', 'p', '--dry-run'], '/home/me')).toEqual({
      ...{ file: '/home/me/a.xlsx', programme: 'p', email: null },
      ...{ isDryRun: true, isJson: false },
    });
  });

  test.each([[[]], [['a.xlsx']], [['a', 'b', '--programme', 'p']], [['a', '--nothing']]])(
    'is not understood as %j',
    (args) => {
      expect(readAsked(args, '/')).toBeNull();
    },
  );
});

describe('an import from the shell', () => {
  test('saves in the name of the only administrator, and says what it refused', () => {
    const reply = importInto(db, table, wanted, testNow);
    expect(stored()).toEqual([[12, programme.people.administrator.personId]]);
    const [saved, refused, sum] = replyLines(reply);
    expect(saved).toMatch(/^row 2 {2}new .*North · .*served {2}\(nothing\) → 12$/);
    expect(refused).toMatch(/^row 3 {2}refused .*value: “many” is not a number/);
    expect(sum).toBe('Saved as drafts: 1 new, 0 changed, 0 unchanged, 1 refused.');
  });

  test('says what is unusual about a value, and saves it all the same', () => {
    recordApproved(db, programme, [{ indicator: 'served', value: 47 }]);
    const same = 'place,period,indicator,value\nTL-01@2015,2023-Q2,served,47\n';
    const lines = replyLines(importInto(db, new TextEncoder().encode(same), wanted, testNow));
    expect(lines[0]).toContain('(nothing) → 47');
    expect(lines[1]).toMatch(/^row 2 {2}unusual .* is exactly what was entered last time\.$/);
    expect(lines).toHaveLength(3);
  });

  test('only looks in a dry run', () => {
    const reply = importInto(db, table, { ...wanted, isDryRun: true }, testNow);
    expect(replyLines(reply).at(-1)).toContain('Nothing was saved');
    expect(stored()).toEqual([]);
  });

  test('is in the name that was given, and within what that person may do', () => {
    const email = 'contributor@p.example';
    importInto(db, table, { ...wanted, email }, testNow);
    expect(stored()).toEqual([[12, programme.people.contributor.personId]]);
    const reader = { ...wanted, email: 'reader@p.example' };
    expect(refusal(() => importInto(db, table, reader, testNow)).code).toBe('forbidden');
  });

  test('names nobody by guessing', () => {
    aPerson(db, { email: 'second@p.example', role: 'administrator' });
    expect(refusal(() => importInto(db, table, wanted, testNow)).field).toBe('as');
    const unknown = { ...wanted, email: 'nobody@p.example' };
    expect(refusal(() => importInto(db, table, unknown, testNow)).field).toBe('as');
  });
});
