import { beforeEach, describe, expect, test } from 'vitest';
import { type PeriodInput, periodInput } from '@/lib/period/period-input';
import type { Database } from '../open';
import { history } from '../schema/history';
import { period, periodReopening } from '../schema/period';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { north, record, south } from '../testing-values';
import { closePeriod } from './close-period';
import { createPeriod } from './create-period';
import { reopenPeriod } from './reopen-period';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const at = { now: testNow, way: 'api' } as const;
const told = () => db.select().from(history).all();

const quarter = {
  code: '2022-Q4',
  phase: 'II',
  frequency: 'quarter',
  startsOn: '2022-10-01',
  endsOn: '2022-12-31',
} as const;

const create = (fields: Partial<PeriodInput> = {}) =>
  createPeriod(db, scopeFor(programme.people.officer, 'editFramework', programme), {
    ...periodInput.parse({ ...quarter, ...fields }),
    ...at,
  });
const close = (code = '2023-Q1') =>
  closePeriod(db, scopeFor(programme.people.officer, 'lockPeriods', programme), {
    period: code,
    ...at,
  });
const reopen = (openUntil = '2023-11-30', code = '2023-Q1') =>
  reopenPeriod(db, scopeFor(programme.people.officer, 'lockPeriods', programme), {
    ...{ period: code, place: north, openUntil, reason: 'The clinic was flooded' },
    ...at,
  });
const enter = (place: string) => () =>
  record(db, programme, programme.people.officer, [{ indicator: 'served', value: 1 }], { place });

describe('a new period', () => {
  test('is open, and the history tells it once', () => {
    create();
    expect(db.select().from(period).all().at(-1)).toMatchObject({ code: '2022-Q4', state: 'open' });
    expect(told()).toMatchObject([{ action: 'create-period' }]);
  });

  test.each<[string, Partial<PeriodInput>, string]>([
    ['a code that is taken', { code: '2023-Q1' }, 'code'],
    ['an unknown phase', { phase: 'IX' }, 'phase'],
    ['days outside its phase', { endsOn: '2024-01-31' }, 'phase'],
  ])('is refused for %s', (_title, fields, field) => {
    expect(refusal(() => create(fields)).field).toBe(field);
    expect(told()).toEqual([]);
  });

  test('may straddle two phases, and then lies in none', () => {
    create({ code: 'winter', phase: null, startsOn: '2021-12-01', endsOn: '2022-02-28' });
    expect(db.select().from(period).all().at(-1)?.phaseId).toBeNull();
  });
});

describe('what a period says of its days', () => {
  test.each([
    [{ startsOn: '2023-03-31', endsOn: '2023-01-01' }, 'endsOn'],
    [{ startsOn: '2023-02-30', endsOn: '2023-03-31' }, 'startsOn'],
    [{ startsOn: null, endsOn: '2023-03-31' }, 'startsOn'],
    [{ startsOn: '2023-01-01', endsOn: '2023-03-31', endsPrecision: 'unknown' }, 'endsOn'],
    [{ startsOn: '2023-01-01', endsOn: '2023-03-31', dueOn: '2023-03-01' }, 'dueOn'],
    [
      { startsOn: '2023-01-01', endsOn: '2023-03-01', endsPrecision: 'month', dueOn: '2023-03-20' },
      'dueOn',
    ],
  ])('%o is refused at %s', (fields, field) => {
    const parsed = periodInput.safeParse({ code: 'x', frequency: 'quarter', ...fields });
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
  });
});

describe('a closed period', () => {
  test('takes no values, and the history tells it once', () => {
    close();
    expect(refusal(enter(north)).code).toBe('locked');
    expect(told()).toMatchObject([{ action: 'close-period' }]);
    expect(refusal(() => close()).code).toBe('conflict');
  });

  test('held open for one place takes values there and nowhere else', () => {
    close();
    reopen();
    expect(enter(north)()).toHaveLength(1);
    expect(refusal(enter(south)).code).toBe('locked');
    expect(told().map(({ action, reason }) => [action, reason])).toContainEqual([
      'reopen-period',
      'The clinic was flooded',
    ]);
  });

  test('is locked again once the last day has passed', () => {
    close();
    reopen('2023-10-24');
    db.update(periodReopening).set({ openUntil: '2023-10-23' }).run();
    expect(refusal(enter(north)).code).toBe('locked');
  });

  test('is not held open until a day that has passed, nor while it is open', () => {
    expect(refusal(() => reopen()).code).toBe('conflict');
    close();
    expect(refusal(() => reopen('2023-10-23'))).toMatchObject({ field: 'openUntil' });
    expect(refusal(() => close('unknown')).code).toBe('not-found');
  });
});

test.each(['reader', 'contributor', 'reviewer'] as const)('a %s does none of it', (role) => {
  for (const action of ['editFramework', 'lockPeriods'] as const) {
    const asked = () => scopeFor(programme.people[role], action, programme);
    expect(refusal(asked).code).toBe('forbidden');
  }
});
