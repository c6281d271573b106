import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '@/db/testing';
import { aProgramme } from '@/db/testing-programme';
import { record } from '@/db/testing-values';
import { tableOf } from './testing-table';

const places = [
  ['TL-01', 'TL-01@2015'],
  ['TL-02', 'TL-02@2015'],
] as const;
const periods = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'] as const;
const forms = [
  (period: string) => period,
  (period: string) => period.replace('-', ' '),
  (period: string) => `T${period.at(-1)} ${period.slice(0, 4)}`,
  (period: string) => `${period.slice(0, 4)}Q${period.at(-1)}`,
];

/** Values by indicator, place and period; null where there is none. */
const someValues = fc.array(
  fc.record({
    indicator: fc.constantFrom('served', 'units', 'spent'),
    place: fc.constantFrom(...places),
    values: fc.tuple(...periods.map(() => fc.option(fc.integer({ min: 0, max: 2_000_000 })))),
  }),
  { minLength: 1, maxLength: 8 },
);
const onePerRow = someValues.map((rows) => [
  ...new Map(rows.map((row) => [`${row.indicator} ${row.place[0]}`, row])).values(),
]);

type Rows = Parameters<Parameters<typeof onePerRow.map>[0]>[0];

const tidyOf = (rows: Rows, form: (period: string) => string) =>
  [
    'Indicator;Region;Period;Value',
    ...rows.flatMap(({ indicator, place, values }) =>
      values.map((value, at) => [indicator, place[0], form(periods[at] ?? ''), value].join(';')),
    ),
  ].join('\n');

const wideOf = (rows: Rows, form: (period: string) => string) =>
  [
    ['Indicator', 'Region', ...periods.map(form)].join(','),
    ...rows.map(({ indicator, place, values }) => [indicator, place[0], ...values].join(',')),
  ].join('\n');

const staged = (db: ReturnType<typeof testDatabase>) =>
  db.$client
    .prepare(
      `SELECT outcome, place, period, json_extract(input, '$.indicator') AS indicator,
        json_extract(input, '$.value') AS value FROM table_import_value
        ORDER BY indicator, place, period`,
    )
    .raw()
    .all();

describe('a table of others', () => {
  test('says the same tidy and wide, in every form of its periods', () => {
    const db = testDatabase();
    const programme = aProgramme(db);
    const table = tableOf(db, programme, programme.people.officer);
    fc.assert(
      fc.property(onePerRow, fc.constantFrom(...forms), (rows, form) => {
        const found = [tidyOf(rows, form), wideOf(rows, form)].map((text) => {
          const id = table.open(text);
          table.check(id);
          const values = staged(db);
          db.$client.exec('DELETE FROM table_import_value; DELETE FROM table_import');
          return values;
        });
        expect(found[0]).toEqual(found[1]);
        const given = rows.flatMap(({ values }) => values.filter((value) => value !== null));
        expect(found[0]).toHaveLength(given.length);
      }),
      { numRuns: 25 },
    );
  });

  test('written from what stands in a programme changes nothing', () => {
    fc.assert(
      fc.property(onePerRow, fc.constantFrom(...forms), (rows, form) => {
        const db = testDatabase();
        const programme = aProgramme(db);
        const { officer } = programme.people;
        for (const { indicator, place, values } of rows) {
          for (const [at, value] of values.entries()) {
            if (value === null) continue;
            record(db, programme, officer, [{ indicator, value }], {
              ...{ place: place[1], period: periods[at] ?? '' },
            });
          }
        }
        const table = tableOf(db, programme, officer);
        const id = table.open(wideOf(rows, form));
        expect(table.check(id)).toMatchObject({ new: 0, changed: 0, refused: 0 });
        const before = db.$client.prepare('SELECT * FROM observation ORDER BY id').all();
        table.accept(id);
        expect(db.$client.prepare('SELECT * FROM observation ORDER BY id').all()).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });
});
