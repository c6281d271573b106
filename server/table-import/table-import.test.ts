import { beforeEach, describe, expect, test } from 'vitest';
import { closePeriod } from '@/db/commands/close-period';
import { rememberMapping } from '@/db/commands/table-import/remember-mapping';
import type { Database } from '@/db/open';
import { testDatabase } from '@/db/testing';
import { refusal } from '@/db/testing-error';
import { testNow } from '@/db/testing-people';
import { aProgramme, type TestProgramme } from '@/db/testing-programme';
import { scopeFor } from '@/db/testing-scope';
import { record, recordApproved, south } from '@/db/testing-values';
import { tableOf, tidyTable as tidy } from './testing-table';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const asOfficer = () => tableOf(db, programme, programme.people.officer);
const stored = () =>
  db.$client
    .prepare(
      `SELECT i.code, p.code, q.code, coalesce(o.value, o.numerator), o.review_state, o.origin
       FROM observation o JOIN indicator i ON i.id = o.indicator_id
       JOIN place p ON p.id = o.place_id JOIN period q ON q.id = o.period_id
       ORDER BY i.code, p.code, q.code, o.id`,
    )
    .raw()
    .all();
const staged = () =>
  db.$client
    .prepare(`SELECT "row", outcome, json_extract(problem, '$.words') FROM table_import_value`)
    .raw()
    .all() as (readonly (string | number | null)[])[];

describe('a table of others', () => {
  test('is checked without a trace, and then saved as drafts of who uploads it', () => {
    const table = asOfficer();
    const id = table.open(tidy);
    expect(table.check(id)).toEqual({
      new: 3,
      changed: 0,
      unchanged: 0,
      refused: 0,
      'left-out': 0,
    });
    expect(stored()).toEqual([]);
    table.accept(id);
    expect(stored()).toEqual([
      ['served', 'TL-01', '2023-Q1', 12, 'draft', 'imported'],
      ['served', 'TL-02', '2023-Q1', 7, 'draft', 'imported'],
      ['spent', 'TL-01', '2023-Q2', 1250.5, 'draft', 'imported'],
    ]);
    const ways = db.$client.prepare('SELECT DISTINCT way FROM history').pluck().all();
    expect(ways).toEqual(['import']);
    const again = table.open(tidy);
    expect(table.check(again)).toMatchObject({ new: 0, changed: 0, unchanged: 3 });
  });

  test('names every row that is wrong, by its number, and not only the first', () => {
    const table = asOfficer();
    closePeriod(db, scopeFor(programme.people.officer, 'lockPeriods', programme), {
      ...{ period: '2023-Q4', now: testNow, way: 'api' },
    });
    const id = table.open(
      [
        'Indicator,Region,Period,Value',
        'served,North,2023 Q1,12',
        'served,Nowhere,2023 Q1,1',
        'served,North,2019,1',
        'served,North,sometime,1',
        'served,North,2023 Q2,many',
        'served,North,2023 Q3,-1',
        'served,North,2023 Q4,1',
        'served,Clinic,2023 Q1,1',
        'units,North,2023 Q2,1',
        'units,North,2023 Q2,2',
        'units,North,2023 Q3,',
      ].join('\n'),
    );
    expect(table.check(id)).toMatchObject({ new: 1, refused: 9 });
    expect(staged()).toEqual([
      [2, 'new', null],
      [3, 'refused', 'tables.errors.unknown'],
      [4, 'refused', 'tables.errors.noSuchPeriod'],
      [5, 'refused', 'tables.errors.periodNotRead'],
      [6, 'refused', 'entry.problems.notANumber'],
      [7, 'refused', 'observation.errors.negative'],
      [8, 'refused', 'errors.locked'],
      [9, 'refused', 'tables.errors.notPlanned'],
      [10, 'refused', 'tables.errors.twice'],
      [11, 'refused', 'tables.errors.twice'],
    ]);
    table.accept(id);
    expect(stored()).toEqual([['served', 'TL-01', '2023-Q1', 12, 'draft', 'imported']]);
  });

  test('says a fact twice and has it once', () => {
    const table = asOfficer();
    const id = table.open(`${tidy}\nserved,north,2023-Q1,12\n`);
    expect(table.check(id)).toMatchObject({ new: 3, unchanged: 1, refused: 0 });
    table.accept(id);
    expect(stored()).toHaveLength(3);
  });

  test('is not taken for one of the period that a person gave the table before it', () => {
    const table = asOfficer();
    const before = table.open('Indicator,Region,When,Value\nserved,North,this quarter,1');
    const names = { period: { 'this quarter': '2023-Q1', 'early 2023': '2023-Q1' } };
    const { mapping } = table.get(before);
    if (!mapping) throw new Error('It has no mapping.');
    const columns = mapping.columns.map((one) =>
      one.header === 'When' ? { ...one, as: 'period' as const } : one,
    );
    expect(table.check(before, { columns, names })).toMatchObject({ new: 1 });
    rememberMapping(db, table.scope, {
      ...{ name: 'Quarterly', now: testNow, way: 'api' },
      mapping: { ...mapping, columns, names, constants: { period: '2023-Q1' } },
    });
    const next = table.open('Indicator,Region,When,Value\nserved,North,this quarter,2');
    expect(table.get(next).mapping).toMatchObject({ columns });
    expect(table.get(next).mapping?.constants).toEqual({});
    expect(table.get(next).mapping?.names).toEqual({ period: { 'early 2023': '2023-Q1' } });
    expect(table.check(next)).toMatchObject({ refused: 1, changed: 0, new: 0 });
  });

  test('asks an unknown name once, takes the answer, and leaves out what it is told to', () => {
    const table = asOfficer();
    const id = table.open(
      'Indicator,Region,Period,Value\nserved,Norden,2023 Q1,1\nunits,norden,2023 Q1,2\nunits,Elsewhere,2023 Q1,3',
    );
    expect(table.check(id)).toMatchObject({ refused: 3 });
    expect(table.get(id).checked?.names).toEqual([
      {
        axis: 'place',
        text: 'Norden',
        key: 'norden',
        kind: 'unknown',
        codes: ['TL-01@2015'],
        count: 2,
      },
      expect.objectContaining({ text: 'Elsewhere', count: 1 }),
    ]);
    const names = { place: { norden: 'TL-01@2015', elsewhere: null } };
    expect(table.check(id, { names })).toMatchObject({ new: 2, refused: 0, 'left-out': 1 });
  });

  test('has its numbers asked once for the column', () => {
    const table = asOfficer();
    const text =
      'Indicator;Region;Period;Value\nspent;North;2023 Q1;2,639\nspent;South;2023 Q1;1,250';
    const id = table.open(text);
    expect(table.check(id)).toMatchObject({ refused: 2 });
    const { columns } = table.get(id).mapping ?? { columns: [] };
    expect(table.get(id).checked?.numbers).toEqual([
      { column: 3, kind: 'separator', text: '2,639', readings: [2639, 2.639] },
    ]);
    const answered = columns.map((one, at) =>
      at === 3 ? { ...one, separatorIn: 'groups' as const } : one,
    );
    expect(table.check(id, { columns: answered })).toMatchObject({ new: 2 });
    const proven = table.open(`${text}\nspent;North;2023 Q2;12,5`);
    expect(table.check(proven)).toMatchObject({ new: 2, refused: 1 });
    expect(staged().map((row) => row[2])).toContain('tables.errors.precision');
  });

  test('rounds nothing unless a person says so for the column', () => {
    const table = asOfficer();
    const id = table.open('Indicator,Region,Period,Value\nspent,North,2023 Q1,27.7160129');
    expect(table.check(id)).toMatchObject({ refused: 1 });
    expect(table.get(id).checked?.numbers).toEqual([
      { column: 3, kind: 'precision', text: '27.7160129', readings: [27.72] },
    ]);
    const { columns = [] } = table.get(id).mapping ?? {};
    const rounded = columns.map((one, at) => ({ ...one, rounds: at === 3 }));
    expect(table.check(id, { columns: rounded })).toMatchObject({ new: 1 });
    table.accept(id);
    expect(stored()).toEqual([['spent', 'TL-01', '2023-Q1', 27.72, 'draft', 'imported']]);
  });

  test('replaces an approved value only with a reason', () => {
    recordApproved(db, programme, [{ indicator: 'served', value: 10 }]);
    record(db, programme, programme.people.officer, [{ indicator: 'units', value: 3 }]);
    const table = asOfficer();
    const id = table.open(
      'Indicator,Region,Period,Value\nserved,North,2023 Q1,12\nunits,North,2023 Q1,4',
    );
    expect(table.check(id)).toMatchObject({ changed: 2 });
    expect(table.get(id).checked?.corrections).toBe(1);
    expect(refusal(() => table.accept(id)).field).toBe('change');
    table.accept(id, { reason: 'error', words: 'Counted again' });
    expect(stored()).toEqual([
      ['served', 'TL-01', '2023-Q1', 10, 'approved', 'entered'],
      ['served', 'TL-01', '2023-Q1', 12, 'draft', 'imported'],
      ['units', 'TL-01', '2023-Q1', 4, 'draft', 'entered'],
    ]);
  });

  test('is no longer explained by why there was none, once there is a value', () => {
    const why = { state: 'not-collected', explanation: 'The road was closed' } as const;
    record(db, programme, programme.people.officer, [{ indicator: 'units', ...why }]);
    const table = asOfficer();
    const id = table.open('Indicator,Region,Period,Value\nunits,North,2023 Q1,4');
    expect(table.check(id)).toMatchObject({ changed: 1 });
    table.accept(id);
    const now = db.$client.prepare('SELECT value_state, value, explanation FROM observation');
    expect(now.raw().all()).toEqual([['reported', 4, null]]);
  });

  test('refuses what changed between the check and the saving', () => {
    const table = asOfficer();
    const id = table.open(tidy);
    table.check(id);
    record(db, programme, programme.people.officer, [{ indicator: 'served', value: 99 }]);
    expect(table.accept(id)).toMatchObject({ new: 2, refused: 1 });
    expect(stored()).toContainEqual(['served', 'TL-01', '2023-Q1', 99, 'draft', 'entered']);
  });

  test('is within what its uploader may enter, and nobody else’s business', () => {
    const table = tableOf(db, programme, programme.people.contributor);
    const id = table.open(tidy);
    expect(table.check(id)).toMatchObject({ new: 2, refused: 1 });
    expect(staged()).toContainEqual([3, 'refused', 'errors.forbidden']);
    expect(refusal(() => asOfficer().get(id)).code).toBe('not-found');
  });

  test('tells its uploader nothing of a value they may not enter, however the file is wrong', () => {
    const officer = programme.people.officer;
    record(db, programme, officer, [{ indicator: 'served', value: 99 }], { place: south });
    const table = tableOf(db, programme, programme.people.contributor);
    const id = table.open(
      [
        'Indicator,Region,Period,Value',
        'served,South,2023 Q1,many',
        'served,South,2023 Q1,-1',
        'units,South,2023 Q1,4',
      ].join('\n'),
    );
    expect(table.check(id)).toMatchObject({ refused: 3 });
    const standing = db.$client.prepare('SELECT standing FROM table_import_value').pluck().all();
    expect(standing).toEqual([null, null, null]);
    expect(staged().map(([, , words]) => words)).toEqual(Array(3).fill('errors.forbidden'));
  });
});
