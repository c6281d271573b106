import { describe, expect, it } from 'vitest';
import type { StatedTarget } from '@/lib/target/roll-up-target';
import { rollUpTarget } from '@/lib/target/roll-up-target';
import { type TestValue, testFigures } from './snapshot-testing';

describe('rule 6: the status at the end of the last period (peer: judged as of today)', () => {
  const stock = { accumulation: 'snapshot', direction: 'lower' } as const;
  const at = (value: number, asOf: string, period = '2022') =>
    testFigures(
      {
        indicator: stock,
        values: [['A', period, value]],
        baselines: [{ place: 'A', value: 40 }],
        targets: [{ place: 'A', value: 20 }],
      },
      asOf,
    ).at({ place: 'A' });

  it.each([
    // Baseline 40, target 20, half of the phase: 30 expected, a gain of 10.
    [33, '2023-02-15', 'behind', 0.35],
    [31.5, '2023-02-15', 'on-track', 0.425],
    [28.5, '2023-02-15', 'ahead', 0.575],
    [33, '2023-12-30', 'behind', 0.35],
    [33, '2023-12-31', 'not-met', 0.35],
    [20, '2024-06-30', 'met', 1],
    [19, '2024-06-30', 'exceeded', 1.05],
    [20.1, '2024-06-30', 'not-met', 0.995],
  ])('value %d on %s is %s', (value, asOf, code, progress) => {
    const figure = at(value, asOf);
    expect(figure?.status.code).toBe(code);
    expect(figure?.progress).toBeCloseTo(progress, 12);
  });

  it('expects by the days until the value, whichever day is asked', () => {
    expect(at(33, '2023-02-15')?.expected).toBe(30);
    expect(at(33, '2023-11-15')?.expected).toBe(30);
  });

  it.each([
    ['nothing expected before the end', { trajectory: 'at-end' }, 'expected-gain-under-one-unit'],
    ['no trajectory', { trajectory: 'none' }, 'no-trajectory'],
    ['no period targets', { trajectory: 'by-period-targets' }, 'no-period-target'],
    ['a sum that should stay low', { direction: 'lower' }, 'falling-count'],
    ['a stock without a baseline', { accumulation: 'snapshot' }, 'no-baseline'],
  ] as const)('cannot be judged: %s', (_, indicator, reason) => {
    const figures = testFigures(
      { indicator, values: [['A', '2022', 5]], targets: [{ place: 'A', value: 20 }] },
      '2023-02-15',
    );
    expect(figures.at({ place: 'A' })?.status).toEqual({ code: 'cannot-be-judged', reason });
  });

  it('after the phase knows no tolerance, nor the noise of binary fractions', () => {
    const figures = testFigures({
      indicator: { kind: 'ratio', ratioSource: 'sample', accumulation: 'snapshot' },
      values: [
        ['A', '2023', { value: 0.5, weight: 1 }],
        ['B', '2023', { value: 0.8, weight: 2 }],
      ],
      targets: [{ value: 0.7 }],
    });
    expect(figures.at({})?.status.code).toBe('met');
  });

  it('has no status without a target', () => {
    const figures = testFigures({ values: [['A', '2022', 5]] });
    expect(figures.at({ place: 'A' })?.status).toEqual({ code: 'no-target', reason: null });
  });

  it.each([
    [12, 'kept'],
    [11, 'not-kept'],
  ])('calls 12 to be kept and %d %s', (value, code) => {
    const figures = testFigures({
      indicator: { accumulation: 'snapshot' },
      values: [['A', '2023', value]],
      baselines: [{ place: 'A', value: 12 }],
      targets: [{ place: 'A', value: 12 }],
    });
    expect(figures.at({ place: 'A' })?.status.code).toBe(code);
  });
});

describe('rule 7: one target over several parts (peer: targets of ratios summed)', () => {
  const target = (value: number | null, operator: StatedTarget['operator'] = '=') => ({
    operator,
    value,
    levelCode: null,
    words: null,
  });

  it.each([
    ['stated alone', target(100), [], 100, 'stated', null],
    ['stated and summed alike', target(90), [target(40), target(50)], 90, 'stated', null],
    ['stated and summed apart', target(100), [target(40), target(50)], 100, 'stated', 90],
    ['summed', null, [target(40), target(50)], 90, 'summed', null],
    ['summed with ≥', null, [target(40, '>='), target(50, '>=')], 90, 'summed', null],
    ['stated where a part has none', target(100), [target(40), null], 100, 'stated', null],
  ] as const)('%s', (_, stated, parts, value, origin, otherValue) => {
    expect(rollUpTarget(stated, parts, true)).toMatchObject({ value, origin, otherValue });
  });

  it.each([
    ['one part without a target', [target(40), null], true],
    ['one part in words', [target(40), target(null)], true],
    ['different operators', [target(40), target(50, '>=')], true],
    ['an indicator that does not add', [target(40), target(50)], false],
  ] as const)('is none: %s', (_, parts, mayAdd) => {
    expect(rollUpTarget(null, parts, mayAdd)).toBeNull();
  });

  it('sums period targets of what adds, and only where each planned period has one', () => {
    const values: TestValue[] = [
      ['A', '2022', 50],
      ['A', '2023', 60],
    ];
    const plan = ['A I year'];
    const year = (period: string, value: number) => ({ place: 'A', period, value });
    const targetOf = (targets: readonly ReturnType<typeof year>[], accumulation = 'periodic') =>
      testFigures({
        indicator: { accumulation: accumulation as 'periodic' },
        plan,
        values,
        targets,
      }).at({ place: 'A' })?.target;
    expect(targetOf([year('2022', 40), year('2023', 50)])).toMatchObject({ value: 90 });
    expect(targetOf([year('2022', 40)])).toBeNull();
    expect(targetOf([year('2022', 40), year('2023', 50)], 'snapshot')).toBeNull();
  });

  it.each([
    ['max', 'count'],
    ['sum', 'ratio'],
  ] as const)('never sums targets by %s of a %s', (aggregation, kind) => {
    const isRatio = kind === 'ratio';
    const value = isRatio ? { numerator: 1, denominator: 2 } : 5;
    const figures = testFigures({
      indicator: { aggregation, kind, ...(isRatio && { ratioSource: 'full-count' }) },
      plan: ['A I year', 'B I year'],
      values: [
        ['A', '2022', value],
        ['B', '2022', value],
      ],
      targets: [
        { place: 'A', value: 0.5 },
        { place: 'B', value: 0.5 },
      ],
    });
    expect(figures.at({})).toMatchObject({ target: null, status: { code: 'no-target' } });
  });
});
