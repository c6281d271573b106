import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { inputProblems } from '@/lib/input-problems';
import { generationInput } from '@/lib/period/generation-input';
import { periodInput } from '@/lib/period/period-input';
import { allWords } from '@/lib/words-testing';
import type { Database } from '../open';
import { listSettingPeriods } from '../queries/list-setting-periods';
import { history } from '../schema/history';
import { periodReopening } from '../schema/period';
import { phase } from '../schema/phase';
import { target } from '../schema/plan';
import { programme as programmes } from '../schema/programme';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { record } from '../testing-values';
import { changePeriod } from './change-period';
import { deletePeriod } from './delete-period';
import { openGeneratedPeriods } from './open-generated-periods';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const at = { now: testNow, way: 'api' } as const;
const told = () => db.select().from(history).all();
const officer = () => scopeFor(programme.people.officer, 'editFramework', programme);
const periods = () =>
  listSettingPeriods(db, scopeFor(programme.people.officer, 'viewOffice', programme));
const codes = () => periods().map(({ code }) => code);
const four = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'];
const enterValue = () =>
  record(db, programme, programme.people.officer, [{ indicator: 'served', value: 1 }]);

const words = {
  fr: allWords.fr.periods,
  en: allWords.en.periods,
  ar: allWords.ar.periods,
};
const generate = (fields: object) =>
  openGeneratedPeriods(db, officer(), { ...generationInput.parse(fields), words, ...at });

describe('periods made from a frequency', () => {
  test('fill a phase, leave those that stand, and the history tells it once', () => {
    const { created, kept, uncovered } = generate({
      frequency: 'quarter',
      phase: 'II',
      dueAfterDays: 20,
    });
    expect(created).toEqual(['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4']);
    expect([kept, uncovered]).toEqual([four, []]);
    expect(periods()[0]).toMatchObject({ phase: 'II', dueOn: '2022-04-20', state: 'open' });
    expect(told()).toMatchObject([{ action: 'generate-periods', after: { created } }]);
  });

  test('can be made again: nothing changes and nothing is told', () => {
    generate({ frequency: 'year', phase: 'II' });
    const again = generate({ frequency: 'year', phase: 'II', dueAfterDays: 3 });
    expect(again).toMatchObject({ created: [], kept: ['2022', '2023'] });
    expect(told()).toHaveLength(1);
  });

  test('follow the start month of the programme where that is asked', () => {
    db.update(programmes).set({ startMonth: 7 }).where(eq(programmes.id, programme.id)).run();
    const { created, uncovered } = generate({ frequency: 'year', year: 'programme', phase: 'II' });
    expect(created).toEqual(['2022-23']);
    expect(periods()[0]?.title?.en).toBe('Programme year 2022–2023');
    expect(uncovered.map(({ from }) => from)).toEqual(['2022-01-01', '2023-07-01']);
  });

  test('keep no phase where they straddle the end of one', () => {
    db.update(phase).set({ endsOn: '2021-11-30' }).where(eq(phase.code, 'I')).run();
    generate({ frequency: 'quarter', from: '2021-07-01', to: '2021-12-31' });
    expect(periods().map(({ code, phase: own }) => [code, own])).toContainEqual(['2021-Q4', null]);
  });

  test('do not double a period that stands under a code of its own', () => {
    change({ code: 'spring' }, '2023-Q2');
    expect(generate({ frequency: 'quarter', phase: 'II' }).kept).toContain('spring');
    expect(codes()).not.toContain('2023-Q2');
  });

  test('are all refused where one code stands with other dates, and nothing is left', () => {
    change({ code: '2022-Q3', startsOn: '2022-07-01', endsOn: '2022-08-31' }, '2023-Q2');
    const before = [codes(), told()];
    const refused = refusal(() => generate({ frequency: 'quarter', phase: 'II' }));
    expect(refused).toMatchObject({ code: 'conflict', params: { period: '2022-Q3' } });
    expect([codes(), told()]).toEqual(before);
  });

  test('are refused for a phase that is unknown or has no dates', () => {
    expect(refusal(() => generate({ frequency: 'month', phase: 'IX' })).field).toBe('phase');
    db.update(phase).set({ endsOn: null, endsPrecision: 'unknown' }).run();
    expect(refusal(() => generate({ frequency: 'month', phase: 'II' }))).toMatchObject({
      field: 'phase',
      words: 'api.periods.phaseWithoutDates',
    });
  });

  test.each([
    ['neither a phase nor dates', {}, ['from', 'to']],
    ['both', { phase: 'II', from: '2022-01-01' }, ['phase']],
    ['an end before the start', { from: '2022-01-01', to: '2021-01-01' }, ['to']],
    ['more than fifty years', { from: '1950-01-01', to: '2023-01-01' }, ['to']],
    ['a day that is none', { from: '2022-02-30', to: '2023-01-01' }, ['from']],
    ['a due day before the end', { phase: 'II', dueAfterDays: -1 }, ['dueAfterDays']],
  ])('are refused at their field for %s', (_title, fields, expected) => {
    const { error } = generationInput.safeParse({ frequency: 'month', ...fields });
    expect(error && inputProblems(error).map(({ field }) => field)).toEqual(expected);
  });
});

const quarter = {
  code: '2023-Q2',
  phase: 'II',
  frequency: 'quarter',
  startsOn: '2023-04-01',
  endsOn: '2023-06-30',
};
function change(fields: object, period = '2023-Q1') {
  const input = periodInput.parse({ ...quarter, ...fields });
  return changePeriod(db, officer(), { ...input, period, ...at });
}

describe('a period that changes', () => {
  test('takes new dates while nothing stands under it, and the history tells it once', () => {
    change({ code: 'spring', startsOn: '2023-03-20' }, '2023-Q2');
    expect(periods()).toContainEqual(
      expect.objectContaining({ code: 'spring', start: { date: '2023-03-20', precision: 'day' } }),
    );
    expect(told()).toMatchObject([{ action: 'change-period', before: { code: '2023-Q2' } }]);
  });

  test('with values takes a title and another due day only', () => {
    enterValue();
    const first = { code: '2023-Q1', startsOn: '2023-01-01', endsOn: '2023-03-31' };
    change({ ...first, title: { fr: 'Hiver' }, dueOn: '2023-04-20' });
    expect(periods()[0]).toMatchObject({ title: { fr: 'Hiver' }, dueOn: '2023-04-20' });
    const before = told();
    expect(refusal(() => change({ ...first, endsOn: '2023-04-30' }))).toMatchObject({
      code: 'conflict',
      field: 'endsOn',
      params: { values: 1, targets: 0 },
    });
    expect(refusal(() => change({ ...first, phase: null })).field).toBe('phase');
    expect(told()).toEqual(before);
  });

  test.each([
    ['a code that is taken', { code: '2023-Q1' }, 'code'],
    ['an unknown phase', { phase: 'IX' }, 'phase'],
    ['days outside its phase', { endsOn: '2024-01-31' }, 'phase'],
  ])('is refused for %s, and nothing is left', (_title, fields, field) => {
    expect(refusal(() => change(fields, '2023-Q2')).field).toBe(field);
    expect([codes(), told()]).toEqual([four, []]);
  });
});

describe('a period that is deleted', () => {
  const remove = (period: string) => deletePeriod(db, officer(), { period, ...at });

  test('is gone with its reopenings, and the history tells it once', () => {
    const { personId } = programme.people.officer;
    const { places } = programme;
    db.insert(periodReopening)
      .values({
        periodId: programme.periods.q4,
        placeId: places.north,
        openUntil: '2024-01-31',
        reason: 'Late',
        reopenedBy: personId,
        reopenedAt: testNow,
      })
      .run();
    remove('2023-Q4');
    expect(codes()).toEqual(four.slice(0, 3));
    expect(told()).toMatchObject([{ action: 'delete-period', after: null }]);
  });

  test('is refused with the count of what stands under it', () => {
    enterValue();
    const { q2: periodId } = programme.periods;
    const { served: indicatorId } = programme.indicators;
    db.insert(target)
      .values({ indicatorId, periodId, scope: 'period', value: 3, setAt: testNow })
      .run();
    expect(refusal(() => remove('2023-Q1')).params).toEqual({ values: 1, targets: 0 });
    expect(refusal(() => remove('2023-Q2')).params).toEqual({ values: 0, targets: 1 });
    expect(codes()).toEqual(four);
  });

  test('is none of another programme', () => {
    const other = aProgramme(db);
    const asked = () =>
      deletePeriod(db, scopeFor(other.people.officer, 'editFramework', other), {
        period: 'autumn',
        ...at,
      });
    change({ code: 'autumn' }, '2023-Q2');
    expect(refusal(asked).code).toBe('not-found');
  });
});
