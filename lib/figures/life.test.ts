import { describe, expect, it } from 'vitest';
import { english, type TestValue, testFigures, testLife } from './snapshot-testing';

const phases = ['I 2022-01-01 2022-12-31', 'II 2023-01-01 2024-12-31'];
const target = { place: 'A', scope: 'life', value: 100 } as const;
const values: readonly TestValue[] = [
  ['A', '2022', 40],
  ['A', '2023', 50],
  ['A', '2024', 20],
];

describe('the target of the life of a programme', () => {
  it.each([
    [{ accumulation: 'periodic' }, 110, 'exceeded', 'Sum of 3 years.'],
    [
      { accumulation: 'cumulative', cumulativeOrigin: 'programme' },
      20,
      'not-met',
      'Latest of 3 years',
    ],
    [
      { accumulation: 'cumulative', cumulativeOrigin: 'phase' },
      60,
      'not-met',
      'last values of each phase',
    ],
    [
      { accumulation: 'cumulative', cumulativeOrigin: 'calendar-year' },
      110,
      'exceeded',
      'last values of each year',
    ],
    [{ accumulation: 'snapshot' }, 20, 'not-met', 'Latest of 3 years'],
    [{ accumulation: 'per-period-only' }, 50, 'cannot-be-judged', 'At least the largest'],
  ] as const)(
    'is compared with all phases together: %j makes %d',
    (indicator, value, code, how) => {
      const life = testLife({ phases, indicator, values, targets: [target] }).get('A');
      expect(life).toMatchObject({
        value: { value },
        target: { value: 100 },
        achievement: value / 100,
        status: { code },
      });
      expect(english(life?.explanation)).toContain(how);
    },
  );

  it.each([
    [{ accumulation: 'unknown' }, 'accumulation-unknown'],
    [
      { kind: 'ratio', ratioSource: 'full-count', accumulation: 'per-period-only' },
      'periods-do-not-add',
    ],
  ] as const)('meets no number where phases do not add: %j is %s', (indicator, refused) => {
    const said = values.map(([place, period, value]): TestValue => {
      const ratio = { numerator: value as number, denominator: 100 };
      return [place, period, 'kind' in indicator ? ratio : value];
    });
    const life = testLife({ phases, indicator, values: said, targets: [target] }).get('A');
    expect(life).toMatchObject({
      refused,
      value: { value: null },
      achievement: null,
      status: { code: 'cannot-be-judged', reason: 'refused' },
    });
    expect(english(life?.refusal)).toMatch(/^No total/);
  });

  it('counts what lies between phases, or across two of them, once', () => {
    const apart = ['I 2022-01-01 2022-06-30', 'II 2023-01-01 2024-12-31'];
    const life = testLife({
      phases: apart,
      values: [
        ['A', '2022-Q1', 5],
        ['A', '2022', 40],
        ['A', '2023', 50],
      ],
      targets: [target],
    });
    expect(life.get('A')?.value.value).toBe(90);
  });

  it('never adds a period that is not stated to others, which it may hold', () => {
    const unstated = ['A', 'unstated', 30] as const;
    const life = testLife({ phases, values: [...values, unstated], targets: [target] });
    expect(life.get('A')?.refused).toBe('period-not-stated');
    const alone = testLife({ phases, values: [unstated], targets: [target] });
    expect(alone.get('A')?.value.value).toBe(30);
  });

  it('gives no phase to a value of a count that starts again with each', () => {
    const life = testLife({
      phases: ['I 2022-01-01 2022-12-31', 'II 2024-01-01 2024-12-31'],
      indicator: { accumulation: 'cumulative', cumulativeOrigin: 'phase' },
      values,
      targets: [target],
    });
    expect(life.get('A')?.refused).toBe('no-phase');
  });

  it('is the sum of its phases and places where none is stated, and shown beside it where it is', () => {
    const given = {
      phases,
      plan: ['A I year', 'A II year', 'B I year', 'B II year'],
      values: [...values, ['B', '2022', 5], ['B', '2023', 5], ['B', '2024', 5]] as const,
      targets: [
        { place: 'A', phase: 'I', value: 30 },
        { place: 'A', phase: 'II', value: 60 },
        { place: 'B', scope: 'life', value: 20 },
      ] as const,
    };
    const summed = testLife(given);
    expect(summed.get('A')?.target).toMatchObject({ value: 90, origin: 'summed' });
    expect(summed.get('')).toMatchObject({
      target: { value: 110, origin: 'summed' },
      value: { value: 125 },
      coverage: { reported: 2, planned: 2, of: 'places' },
      status: { code: 'exceeded' },
    });
    const stated = testLife({ ...given, targets: [...given.targets, { ...target, value: 95 }] });
    expect(stated.get('A')?.target).toMatchObject({ value: 95, origin: 'stated', otherValue: 90 });
  });

  it('is not missed while values of any phase are missing', () => {
    const plan = ['A I year', 'A II year'];
    const life = testLife({ phases, plan, values: values.slice(1), targets: [target] });
    expect(life.get('A')?.status).toEqual({ code: 'cannot-be-judged', reason: 'values-missing' });
  });

  it('is expected by the share of the whole life that is over', () => {
    const life = testLife({ phases, values: values.slice(0, 2), targets: [target] }, '2024-06-30');
    const expected = (100 * 730) / 1096;
    expect(life.get('A')?.expected).toBeCloseTo(expected, 10);
    expect(life.get('A')?.status.code).toBe('ahead');
  });

  it('changes no figure of a release', () => {
    const without = testFigures({ phases, values });
    const withTarget = testFigures({ phases, values, targets: [target] });
    expect(withTarget.all).toEqual(without.all);
  });
});
