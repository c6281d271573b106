import { beforeEach, describe, expect, test } from 'vitest';
import { rememberMapping } from '@/db/commands/table-import/remember-mapping';
import type { Database } from '@/db/open';
import { testDatabase } from '@/db/testing';
import { refusal } from '@/db/testing-error';
import { aPerson, testNow } from '@/db/testing-people';
import { aProgramme, type TestProgramme } from '@/db/testing-programme';
import { scopeFor } from '@/db/testing-scope';
import { recordApproved } from '@/db/testing-values';
import { tableMapping } from '@/lib/table-import/mapping';
import { readAsked } from './asked';
import { importInto, replyLines } from './import-into';
import { importTableInto, tableLines } from './import-table';

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
      ...{ file: '/home/me/a.xlsx', programme: 'p', mapping: null, email: null },
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

describe('a table of others from the shell', () => {
  const theirs = new TextEncoder().encode('What,Where,2023 Q1\nserved,North,12\nunits,Nowhere,1\n');
  const asked = { ...wanted, file: '/home/me/theirs.csv', mapping: 'Monthly' };
  beforeEach(() => {
    const columns = ['indicator', 'place', 'across'].map((as, at) => ({
      ...{ as, header: ['What', 'Where', '2023 Q1'][at] },
    }));
    const scope = scopeFor(programme.people.officer, 'openEntry', programme);
    rememberMapping(db, scope, {
      ...{ name: 'Monthly', now: testNow, way: 'api' },
      mapping: tableMapping.parse({ headerRow: 1, language: 'en', columns, lines: ['period'] }),
    });
  });

  test('is read as was remembered, and saved in the name of the only administrator', () => {
    const reply = importTableInto(db, theirs, asked, testNow);
    expect(stored()).toEqual([[12, programme.people.administrator.personId]]);
    expect(tableLines(reply)).toEqual([
      'row 3 C  refused  units · Nowhere · 2023 Q1 · 1  place: “Nowhere” is not a name known here.',
      'Saved as drafts: 1 new, 0 changed, 0 unchanged, 1 refused, 0 left out.',
    ]);
  });

  test('is only looked at in a dry run, of which nothing is left', () => {
    const reply = importTableInto(db, theirs, { ...asked, isDryRun: true }, testNow);
    expect(tableLines(reply).at(-1)).toContain('Nothing was saved');
    const left = db.$client.prepare('SELECT count(*) FROM table_import').pluck().get();
    expect([stored(), left]).toEqual([[], 0]);
  });

  test('needs a way of reading that is remembered and fits', () => {
    const unknown = { ...asked, mapping: 'Yearly' };
    expect(refusal(() => importTableInto(db, theirs, unknown, testNow)).field).toBe('remembered');
    const other = new TextEncoder().encode('A,B\n1,2\n');
    expect(refusal(() => importTableInto(db, other, asked, testNow)).words).toBe(
      'tables.errors.doesNotFit',
    );
  });
});
