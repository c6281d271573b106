import { beforeEach, describe, expect, test } from 'vitest';
import type { PersonCaller } from '@/lib/permissions';
import type { Database } from '../open';
import { target } from '../schema/plan';
import { testDatabase } from '../testing';
import { explain } from '../testing-deviation';
import { aPerson, testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { north, record, recordAndSubmit, recordApproved, south } from '../testing-values';
import { listDeviations } from './list-deviations';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const list = (period = '2023-Q1', caller: PersonCaller = programme.people.officer, place = north) =>
  listDeviations(db, scopeFor(caller, 'viewOffice', programme), { place, period });
const kinds = (...asked: Parameters<typeof list>) =>
  list(...asked).map(({ indicator, deviation }) => [indicator, deviation?.kind ?? null]);
const served = (value: number, period = '2023-Q1') =>
  recordApproved(db, programme, [{ indicator: 'served', value }], { period });

// The phase has 730 days; 455 of them are over at the end of the first quarter of 2023.
const expectedThen = 400 * (455 / 730);

describe('what stands off its target on a sheet', () => {
  test('is asked of a place that is behind at the end of the period, with both numbers', () => {
    served(100);
    expect(list()).toEqual([
      {
        indicator: 'served',
        deviation: { kind: 'behind', value: 100, expected: expectedThen, scope: 'phase' },
        approved: null,
        working: null,
        mayExplain: true,
      },
    ]);
  });

  test.each([
    { share: 0.84, kind: 'behind' },
    { share: 0.86, kind: null },
    { share: 1.14, kind: null },
    { share: 1.16, kind: 'ahead' },
  ])('begins below 85 % and from 115 % of what is expected: $share', ({ share, kind }) => {
    served(Math.round(expectedThen * share));
    expect(kinds()).toEqual(kind ? [['served', kind]] : []);
  });

  test('judges each period at its own end, whatever came after it', () => {
    served(250);
    served(0, '2023-Q2');
    expect(kinds('2023-Q1')).toEqual([]);
    expect(kinds('2023-Q2')).toEqual([['served', 'behind']]);
  });

  test('knows a draft of the sheet, and no draft of another', () => {
    const { officer, contributor } = programme.people;
    record(db, programme, officer, [{ indicator: 'served', value: 100 }]);
    expect(kinds('2023-Q1', contributor)).toEqual([['served', 'behind']]);
    record(db, programme, officer, [{ indicator: 'served', value: 1 }], { period: '2023-Q2' });
    expect(kinds('2023-Q2', contributor)).toEqual([]);
    recordAndSubmit(db, programme, officer, [{ indicator: 'units', value: 1 }]);
    expect(kinds('2023-Q1', programme.people.reader)).toEqual([]);
  });

  test('is not asked where an earlier value is missing, nor where nothing was told', () => {
    served(10, '2023-Q2');
    expect(kinds('2023-Q2')).toEqual([]);
    served(100);
    expect(kinds('2023-Q3')).toEqual([]);
    expect(kinds('2023-Q1', programme.people.officer, south)).toEqual([]);
  });

  test('once the phase has ended is judged without tolerance, and asked about beyond the bands', () => {
    served(300);
    for (const period of ['2023-Q2', '2023-Q3']) served(0, period);
    served(99, '2023-Q4');
    expect(kinds('2023-Q4')).toEqual([]);
    recordAndSubmit(
      db,
      programme,
      programme.people.officer,
      [
        {
          indicator: 'served',
          value: 20,
          seen: lastSeen(),
          change: { reason: 'error', words: '.' },
        },
      ],
      { period: '2023-Q4' },
    );
    expect(kinds('2023-Q4')).toEqual([['served', 'behind']]);
  });

  test('is compared with the target of the period where the phase has none', () => {
    db.insert(target)
      .values({
        indicatorId: programme.indicators.units,
        placeId: programme.places.north,
        scope: 'period',
        periodId: programme.periods.q1,
        value: 10,
        setAt: testNow,
      })
      .run();
    recordApproved(db, programme, [{ indicator: 'units', value: 4 }]);
    expect(list()).toMatchObject([
      {
        indicator: 'units',
        deviation: { kind: 'behind', value: 4, expected: 10, scope: 'period' },
      },
    ]);
  });

  test('counts what the sites of a region told', () => {
    recordApproved(db, programme, [{ indicator: 'served', value: 100 }], { place: 'TL-01-A@2015' });
    expect(kinds()).toEqual([['served', 'behind']]);
  });
});

describe('an explanation', () => {
  test('is shown while it is written to who enters there and to who reviews', () => {
    const { officer, contributor, reviewer, reader } = programme.people;
    explain(db, programme, contributor);
    const elsewhere = aPerson(db, {
      ...{ email: 'south@example.org', role: 'contributor' },
      ...{ programmeId: programme.id, placeIds: [programme.places.south] },
    });
    const seen = (caller: PersonCaller) => list('2023-Q1', caller)[0]?.working?.words ?? null;
    const words = 'The clinic opened late';
    expect([officer, contributor, reviewer].map(seen)).toEqual([words, words, words]);
    expect([reader, elsewhere].map(seen)).toEqual([null, null]);
  });
});

function lastSeen() {
  const row = db.$client
    .prepare('SELECT id, revision FROM observation ORDER BY id DESC LIMIT 1')
    .get() as { id: number; revision: number };
  return { id: row.id, revision: row.revision };
}
