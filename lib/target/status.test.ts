import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startingValue } from './baseline';
import { expectedOf } from './expected';
import { achievementOf, progressOf } from './progress';
import { rollUpTarget, type StatedTarget } from './roll-up-target';
import { type JudgementQuestion, judge } from './status';

const phase = {
  start: { date: '2022-01-01', precision: 'day' },
  end: { date: '2023-12-31', precision: 'day' },
} as const;

const question: JudgementQuestion = {
  value: 0,
  target: 100,
  operator: '=',
  direction: 'higher',
  start: 0,
  oneUnit: 1,
  expected: { value: 100 },
  hasPhaseEnded: false,
  isPhaseExact: true,
  mayGrow: null,
  isFallingCount: false,
  bands: { aheadFrom: 1.15, onTrackFrom: 0.85 },
};

const ask = (given: Partial<JudgementQuestion>) => judge({ ...question, ...given });

describe('progressOf and achievementOf', () => {
  it('make 75 % of baseline 12, target 0, value 3', () => {
    expect(progressOf(3, 12, 0)).toBe(0.75);
    expect(achievementOf(3, 0, 'lower')).toBeNull();
  });

  it('are undefined at a target of 0, and where target and baseline are one', () => {
    expect(achievementOf(5, 0, 'higher')).toBeNull();
    expect(progressOf(5, 10, 10)).toBeNull();
  });

  it('are undefined where a baseline is needed and missing', () => {
    expect(progressOf(5, null, 10)).toBeNull();
  });

  it('stay as they were when direction, baseline and target are mirrored', () => {
    const amount = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, amount, amount, (value, start, target) => {
        expect(progressOf(-value, -start, -target)).toBe(progressOf(value, start, target));
        const given = { value, target, start, hasPhaseEnded: true };
        const mirrored = { value: -value, target: -target, start: -start, hasPhaseEnded: true };
        expect(ask({ ...mirrored, direction: 'lower' })).toEqual(
          ask({ ...given, direction: 'higher' }),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('startingValue', () => {
  const rule = { kind: 'count', accumulation: 'periodic', direction: 'higher' } as const;

  it('does not subtract the baseline of what adds up from zero', () => {
    expect(startingValue(rule, 500)).toBe(0);
    expect(startingValue({ ...rule, accumulation: 'cumulative' }, 500)).toBe(0);
  });

  it('takes a missing baseline for 0 only where higher is better and values add', () => {
    expect(startingValue(rule, null)).toBe(0);
    expect(startingValue({ ...rule, accumulation: 'snapshot' }, null)).toBeNull();
    expect(startingValue({ ...rule, kind: 'ratio', accumulation: 'snapshot' }, null)).toBeNull();
    expect(startingValue({ ...rule, direction: 'lower' }, null)).toBeNull();
  });
});

describe('expectedOf', () => {
  const given = { start: 40, target: 20, phase, endOfValue: '2022-12-31', byPeriodTargets: 33 };

  it.each([
    ['linear', { value: 30 }],
    ['constant', { value: 20 }],
    ['at-end', { value: 40 }],
    ['by-period-targets', { value: 33 }],
    ['none', { cannot: 'no-trajectory' }],
  ] as const)('follows a trajectory that is %s', (trajectory, expected) => {
    expect(expectedOf({ trajectory, ...given })).toEqual(expected);
  });

  it('asks for all of it at the end of the phase', () => {
    const atEnd = { ...given, endOfValue: '2023-12-31' };
    expect(expectedOf({ trajectory: 'at-end', ...atEnd })).toEqual({ value: 20 });
    expect(expectedOf({ trajectory: 'linear', ...atEnd })).toEqual({ value: 20 });
  });
});

describe('judge, during the phase', () => {
  it('calls baseline 40, target 20, expected 30, value 33 behind: 70 % of the gain expected', () => {
    const given = { start: 40, target: 20, expected: { value: 30 }, direction: 'lower' } as const;
    expect(ask({ ...given, value: 33 }).code).toBe('behind');
    expect(ask({ ...given, value: 31 }).code).toBe('on-track');
    expect(ask({ ...given, value: 28 }).code).toBe('ahead');
  });

  it.each([
    [84, 'behind'],
    [85, 'on-track'],
    [114, 'on-track'],
    [115, 'ahead'],
  ])('calls %d of 100 expected %s', (value, code) => {
    expect(ask({ value, target: 200 }).code).toBe(code);
  });

  it('uses the bands of the programme', () => {
    const bands = { aheadFrom: 1.05, onTrackFrom: 0.95 };
    expect(ask({ value: 90, bands }).code).toBe('behind');
  });

  it.each([
    [{ expected: { value: 0.5 } }, 'expected-gain-under-one-unit'],
    [{ start: null }, 'no-baseline'],
    [{ isPhaseExact: false }, 'phase-not-exact'],
    [{ start: 200 }, 'target-on-wrong-side'],
    [{ expected: { cannot: 'no-trajectory' } }, 'no-trajectory'],
    [{ isFallingCount: true, direction: 'lower', start: null }, 'falling-count'],
  ] as const)('cannot judge %j, and says why', (given, reason) => {
    expect(ask({ value: 50, ...given })).toEqual({ code: 'cannot-be-judged', reason });
  });

  it('calls nothing behind while values are missing that could still change it', () => {
    expect(ask({ value: 50, mayGrow: 'values-missing' })).toEqual({
      code: 'cannot-be-judged',
      reason: 'values-missing',
    });
    expect(ask({ value: 120, mayGrow: 'values-missing' }).code).toBe('ahead');
  });
});

describe('judge, after the phase', () => {
  const ended = { hasPhaseEnded: true } as const;

  it.each([
    [101, 'exceeded'],
    [100, 'met'],
    [99, 'not-met'],
  ])('knows no tolerance: %d of 100 is %s', (value, code) => {
    expect(ask({ ...ended, value }).code).toBe(code);
  });

  it('turns round where lower is better, and where the target says so', () => {
    const lower = { ...ended, direction: 'lower', start: 40, target: 20 } as const;
    expect(ask({ ...lower, value: 19 }).code).toBe('exceeded');
    expect(ask({ ...lower, value: 21 }).code).toBe('not-met');
    const atMost = { ...ended, direction: 'neither', start: null, operator: '<=' } as const;
    expect(ask({ ...atMost, value: 101 }).code).toBe('not-met');
  });

  it('calls a value kept where target and baseline are one', () => {
    expect(ask({ ...ended, start: 100, value: 100 }).code).toBe('kept');
    expect(ask({ ...ended, start: 100, value: 99 }).code).toBe('not-kept');
  });

  it('says of a lower bound only what it proves', () => {
    expect(ask({ ...ended, value: 120, mayGrow: 'lower-bound' }).code).toBe('exceeded');
    expect(ask({ ...ended, value: 80, mayGrow: 'lower-bound' }).reason).toBe('lower-bound');
  });

  it('does not say which way is better where nothing does', () => {
    const neither = { ...ended, direction: 'neither', start: null } as const;
    expect(ask({ ...neither, value: 80 }).reason).toBe('no-direction');
  });
});

describe('rollUpTarget', () => {
  const target = (value: number | null): StatedTarget => ({
    operator: '=',
    value,
    levelCode: null,
    words: null,
  });

  it('takes the stated one, and shows the sum beside it where they differ', () => {
    expect(rollUpTarget(target(100), [target(40), target(50)], true)).toMatchObject({
      value: 100,
      origin: 'stated',
      otherValue: 90,
    });
    expect(rollUpTarget(target(90), [target(40), target(50)], true)?.otherValue).toBeNull();
  });

  it('sums only where every planned part has one', () => {
    expect(rollUpTarget(null, [target(40), target(50)], true)).toMatchObject({
      value: 90,
      origin: 'summed',
    });
    expect(rollUpTarget(null, [target(40), null], true)).toBeNull();
    expect(rollUpTarget(null, [], true)).toBeNull();
  });

  it('never sums the targets of ratios and scores', () => {
    expect(rollUpTarget(null, [target(0.4), target(0.5)], false)).toBeNull();
  });
});
