import { beforeEach, describe, expect, test } from 'vitest';
import { inputProblems } from '@/lib/input-problems';
import { phaseDatesInput, phaseInput, phaseTextsInput } from '@/lib/phase/phase-input';
import type { Database } from '../open';
import { listPhases } from '../queries/list-phases';
import { history } from '../schema/history';
import { period } from '../schema/period';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { says } from '../testing-framework';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { changePhase } from './change-phase';
import { createPhase } from './create-phase';
import { movePhase } from './move-phase';
import { orderPhases } from './order-phases';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const at = { now: testNow, way: 'api' } as const;
const told = () => db.select().from(history).all();
const officer = (own = programme) => scopeFor(own.people.officer, 'editFramework', own);
const phases = (own = programme) => listPhases(db, scopeFor(own.people.officer, 'viewOffice', own));
const dates = (startsOn: string, endsOn: string) => ({ startsOn, endsOn });

const third = { code: 'III', title: says('Phase III'), ...dates('2024-01-01', '2025-12-31') };
const create = (fields: object = {}) =>
  createPhase(db, officer(), { ...phaseInput.parse({ ...third, ...fields }), ...at });
const move = (fields: object, phase = 'II') =>
  movePhase(db, officer(), {
    ...phaseDatesInput.parse({ reason: 'Two centres opened late', ...fields }),
    phase,
    ...at,
  });

describe('a new phase', () => {
  test('comes behind the others, and the history tells it once', () => {
    expect(create()).toEqual([]);
    expect(phases().map(({ code }) => code)).toEqual(['I', 'II', 'III']);
    expect(told()).toMatchObject([{ action: 'create-phase', programmeId: programme.id }]);
  });

  test('may overlap another, and the answer says which', () => {
    expect(create(dates('2023-07-01', '2025-12-31'))).toEqual([
      { words: 'api.phases.overlaps', params: { phases: 'II' } },
    ]);
  });

  test('whose dates are too coarse to tell is not said to overlap', () => {
    const coarse = { startsPrecision: 'year', endsPrecision: 'year' };
    move({ ...dates('2022-01-01', '2023-12-31'), ...coarse });
    expect(create({ ...dates('2023-04-05', '2025-02-03'), ...coarse })).toEqual([]);
    expect(phases().at(-1)).toMatchObject({
      start: { date: '2023-01-01', precision: 'year' },
      end: { date: '2025-12-31', precision: 'year' },
    });
  });

  test('of one coarse year takes any two days of it', () => {
    const coarse = { startsPrecision: 'year', endsPrecision: 'year' };
    create({ ...dates('2025-05-01', '2025-02-03'), ...coarse });
    expect(phases().at(-1)).toMatchObject({ start: { date: '2025-01-01' } });
  });

  test('is refused for a code that is taken, and nothing is left', () => {
    expect(refusal(() => create({ code: 'II' }))).toMatchObject({
      code: 'conflict',
      field: 'code',
    });
    expect([phases().length, told()]).toEqual([2, []]);
  });

  test.each([
    ['ends before it starts', dates('2025-01-01', '2024-01-01'), 'endsOn'],
    ['has a date without a precision', { startsPrecision: 'unknown' }, 'startsOn'],
    ['starts on a day that is none', dates('2024-02-30', '2025-12-31'), 'startsOn'],
    ['has a code that climbs in an address', { code: '..' }, 'code'],
    ['has no title', { title: {} }, 'title'],
    ['has a title that hides a direction', { title: { fr: 'a\u202Eb' } }, 'title.fr'],
  ])('is refused at its field where it %s', (_title, fields, field) => {
    const parsed = phaseInput.safeParse({ ...third, ...fields });
    expect(parsed.error && inputProblems(parsed.error).map((one) => one.field)).toEqual([field]);
  });
});

describe('the texts of a phase', () => {
  const change = (phase: string) =>
    changePhase(db, officer(), {
      ...phaseTextsInput.parse({ title: says('<b>Second</b>'), note: { fr: ' ' } }),
      phase,
      ...at,
    });

  test('change, and the history tells it once with what stood before', () => {
    change('II');
    expect(phases()[1]).toMatchObject({ title: says('<b>Second</b>'), note: null });
    expect(told()).toMatchObject([{ action: 'change-phase', before: { title: says('Phase II') } }]);
  });

  test('of another programme are not found', () => {
    const other = aProgramme(db);
    createPhase(db, officer(other), { ...phaseInput.parse(third), ...at });
    expect(refusal(() => change('III'))).toMatchObject({ code: 'not-found', field: 'phase' });
    expect(phases(other).at(-1)?.title).toEqual(third.title);
  });
});

describe('a phase that is moved', () => {
  test('keeps its earlier dates with the reason, and the history tells it once', () => {
    expect(move(dates('2022-01-01', '2024-06-30'))).toEqual([]);
    expect(phases()[1]).toMatchObject({
      end: { date: '2024-06-30', precision: 'day' },
      earlierDates: [
        { end: { date: '2023-12-31', precision: 'day' }, reason: 'Two centres opened late' },
      ],
    });
    expect(told()).toMatchObject([{ action: 'move-phase', reason: 'Two centres opened late' }]);
  });

  test('is said to overlap the phase it now reaches into', () => {
    expect(move(dates('2021-07-01', '2023-12-31'))).toMatchObject([{ params: { phases: 'I' } }]);
  });

  test.each([
    ['2022-01-01', '2023-11-30', 'endsOn', { period: '2023-Q4', count: 1 }],
    ['2023-05-01', '2023-12-31', 'startsOn', { period: '2023-Q1', count: 2 }],
    ['2019-01-01', '2019-12-31', 'endsOn', { period: '2023-Q1', count: 4 }],
  ])('to %s – %s is refused for a period that would not lie in it', (from, to, field, params) => {
    const refused = refusal(() => move(dates(from, to)));
    expect(refused).toMatchObject({ code: 'conflict', field, params });
    expect(phases()[1]).toMatchObject({ end: { date: '2023-12-31' }, earlierDates: [] });
    expect(told()).toEqual([]);
  });

  test('may leave a period that it was never given', () => {
    db.update(period).set({ phaseId: null }).run();
    expect(move(dates('2022-01-01', '2022-12-31'))).toEqual([]);
  });

  test('is refused where it is unknown, or where nothing moves', () => {
    expect(refusal(() => move(dates('2024-01-01', '2024-12-31'), 'IX')).code).toBe('not-found');
    const same = dates('2022-01-01', '2023-12-31');
    expect(refusal(() => move(same))).toMatchObject({ code: 'invalid', field: 'endsOn' });
  });

  test('needs a reason in words', () => {
    expect(phaseDatesInput.safeParse({ ...dates('2024-01-01', '2024-02-01') }).success).toBe(false);
  });
});

describe('the order of the phases', () => {
  const order = (codes: string[]) => orderPhases(db, officer(), { codes, ...at });

  test('is the one that was given, and the history tells it once', () => {
    order(['II', 'I']);
    expect(phases().map(({ code }) => code)).toEqual(['II', 'I']);
    expect(told()).toMatchObject([{ action: 'order-phases', before: { codes: ['I', 'II'] } }]);
  });

  test.each([[['I']], [['I', 'IX']], [['I', 'II', 'III']]])(
    'is refused where it names %j, and nothing is left',
    (codes) => {
      expect(refusal(() => order(codes))).toMatchObject({ code: 'conflict', field: 'codes' });
      expect([phases().map(({ code }) => code), told()]).toEqual([['I', 'II'], []]);
    },
  );
});

test.each(['reader', 'contributor', 'reviewer', 'stranger'] as const)(
  'a %s sets up nothing',
  (role) => {
    const asked = () => scopeFor(programme.people[role], 'editFramework', programme);
    expect(refusal(asked).code).toBe(role === 'stranger' ? 'not-found' : 'forbidden');
  },
);
