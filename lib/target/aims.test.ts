import { describe, expect, test } from 'vitest';
import { type Aim, aimProblem } from './aim-problem';
import { baselineInput } from './baseline-input';
import { targetDoubt } from './target-doubts';
import { targetsInput } from './target-input';

const nothing: Aim = { value: null, level: null, words: null };
const rule = {
  kind: 'count',
  accumulation: 'snapshot',
  direction: 'higher',
  ratioSource: null,
  decimals: 1,
  allowsNegative: false,
  countsPeople: false,
  levels: [],
} as const;
const ratio = { ...rule, kind: 'ratio', ratioSource: 'full-count', countsPeople: true } as const;
const score = { ...rule, kind: 'score', levels: [{ code: 'low' }, { code: 'high' }] } as const;
const text = { ...rule, kind: 'text' } as const;

describe('an aim in the measure of its indicator', () => {
  test.each([
    [rule, { value: 12.5 }],
    [rule, { words: { en: 'More than before' } }],
    [{ ...rule, allowsNegative: true }, { value: -3 }],
    [ratio, { value: 0.625 }],
    [ratio, { numerator: 5, denominator: 8 }],
    [{ ...ratio, countsPeople: false }, { value: 1.2 }],
    [score, { level: 'high' }],
    [text, { words: { en: 'In force' } }],
  ])('%o takes %o', (of, aim) => {
    expect(aimProblem(of, { ...nothing, ...aim })).toBeNull();
  });

  test.each([
    [rule, {}, 'value', 'saysNothing'],
    [rule, { value: -1 }, 'value', 'negative'],
    [rule, { value: 1.25 }, 'value', 'tooPrecise'],
    [rule, { level: 'high' }, 'level', 'hasNoLevels'],
    [rule, { numerator: 1, denominator: 2 }, 'numerator', 'hasNoParts'],
    [ratio, { value: 62.5 }, 'value', 'notAFraction'],
    [ratio, { numerator: 5, denominator: 0 }, 'denominator', 'denominatorZero'],
    [ratio, { numerator: 5 }, 'denominator', 'partMissing'],
    [ratio, { numerator: 9, denominator: 8 }, 'numerator', 'aboveDenominator'],
    [ratio, { value: 0.5, numerator: 5, denominator: 8 }, 'value', 'valueOrParts'],
    [score, { value: 2 }, 'value', 'levelExpected'],
    [score, { level: 'top' }, 'level', 'unknownLevel'],
    [text, { value: 2 }, 'value', 'wordsExpected'],
  ])('%o does not take %o', (of, aim, field, words) => {
    expect(aimProblem(of, { ...nothing, ...aim })).toMatchObject({
      field,
      words: `api.aims.${words}`,
    });
  });
});

describe('a target that is possible', () => {
  const lower = { ...rule, direction: 'lower' } as const;
  test.each([
    ['is as it should be above the baseline', rule, 50, '=', 40, null],
    ['is doubtful below it', rule, 30, '=', 40, 'wrongSide'],
    ['is doubtful above it where lower is better', lower, 50, '=', 40, 'wrongSide'],
    ['is doubtful where it equals it', rule, 40, '=', 40, 'equalsBaseline'],
    ['may equal it where it says "at least"', rule, 40, '>=', 40, null],
    [
      'may equal it where no direction is better',
      { ...rule, direction: 'neither' },
      40,
      '=',
      40,
      null,
    ],
    [
      'is not compared where the baseline is context',
      { ...rule, accumulation: 'periodic' },
      30,
      '=',
      40,
      null,
    ],
    ['is doubtful above 100 %', { ...ratio, countsPeople: false }, 1.2, '=', 0.5, 'aboveWhole'],
  ] as const)('%s', (_title, of, value, operator, start, words) => {
    const doubt = targetDoubt(of, { ...nothing, value, operator }, { ...nothing, value: start });
    expect(doubt).toBe(words && `api.targets.${words}`);
  });

  test('is compared by the order of its levels', () => {
    const aim = (level: string) => ({ ...nothing, level, operator: '=' }) as const;
    expect(targetDoubt(score, aim('low'), aim('high'))).toBe('api.targets.wrongSide');
    expect(targetDoubt(score, aim('high'), aim('low'))).toBeNull();
    expect(targetDoubt(score, aim('high'), null)).toBeNull();
  });
});

test('a baseline has a year, and a day of that year', () => {
  const problems = (fields: object) =>
    baselineInput.safeParse(fields).error?.issues.map(({ path }) => path.join('.'));
  expect(problems({ year: 2020, isoDate: '2020-06-30', value: 1 })).toBeUndefined();
  expect(problems({ year: 2020, isoDate: '2021-06-30' })).toEqual(['isoDate']);
  expect(problems({ year: 20 })).toEqual(['year']);
});

test('a target names the period or phase of its scope, and no other', () => {
  const problems = (fields: object) =>
    targetsInput
      .safeParse({ cells: [{ indicator: 'served', target: null, ...fields }] })
      .error?.issues.map(({ path }) => path.at(-1));
  expect(problems({ scope: 'phase', phase: 'II' })).toBeUndefined();
  expect(problems({ scope: 'life' })).toBeUndefined();
  expect(problems({ scope: 'phase' })).toEqual(['phase']);
  expect(problems({ scope: 'period', phase: 'II', period: '2023-Q1' })).toEqual(['phase']);
  expect(problems({ scope: 'life', period: '2023-Q1' })).toEqual(['period']);
});
