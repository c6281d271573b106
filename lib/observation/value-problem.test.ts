import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ObservedValue, observedValueInput } from './observation-input';
import { fieldsTaken, type ValueRule, valueProblem } from './value-problem';

const count: ValueRule = {
  kind: 'count',
  ratioSource: null,
  decimals: 0,
  allowsNegative: false,
  countsPeople: false,
  levels: [],
};
const amount: ValueRule = { ...count, kind: 'amount', decimals: 2 };
const ratio: ValueRule = { ...count, kind: 'ratio', ratioSource: 'full-count' };
const sample: ValueRule = { ...ratio, ratioSource: 'sample' };
const published: ValueRule = { ...ratio, ratioSource: 'as-published' };
const stage: ValueRule = { ...count, kind: 'milestone', levels: [{ code: 'drafted' }] };
const text: ValueRule = { ...count, kind: 'text' };

const observed = (fields: Partial<ObservedValue>) => observedValueInput.parse(fields);

function complaint(rule: ValueRule, fields: Partial<ObservedValue>): string | null {
  const found = valueProblem(rule, observed(fields));
  return found && `${found.field} ${found.words.replace('observation.errors.', '')}`;
}

describe('a value under its indicator', () => {
  test.each<[string, ValueRule, Partial<ObservedValue>, string | null]>([
    ['zero is a value', count, { value: 0 }, null],
    ['nothing is not zero', count, {}, 'value required'],
    ['a count is not negative', count, { value: -1 }, 'value negative'],
    ['unless its indicator allows it', { ...count, allowsNegative: true }, { value: -1 }, null],
    ['nothing is rounded silently', count, { value: 2.639 }, 'value tooPrecise'],
    ['an amount keeps its decimals', amount, { value: 1234.56 }, null],
    ['and no more of them', amount, { value: 0.125 }, 'value tooPrecise'],
    ['a very small number has many decimals', amount, { value: 1e-7 }, 'value tooPrecise'],
    [
      'a count takes no numerator',
      count,
      { value: 1, numerator: 1 },
      'numerator notForThisIndicator',
    ],
    ['a ratio wants both parts', ratio, { numerator: 3 }, 'denominator required'],
    ['and never a quotient of its own', ratio, { value: 0.5 }, 'value notForThisIndicator'],
    [
      'a ratio of nothing is none',
      ratio,
      { numerator: 0, denominator: 0 },
      'denominator notAboveZero',
    ],
    ['a ratio may exceed one', ratio, { numerator: 9, denominator: 8 }, null],
    [
      'but not one of people',
      { ...ratio, countsPeople: true },
      { numerator: 9, denominator: 8 },
      'numerator aboveDenominator',
    ],
    [
      'who are whole',
      { ...ratio, countsPeople: true },
      { numerator: 1.5, denominator: 8 },
      'numerator notWhole',
    ],
    ['a sample says its size', sample, { value: 0.6 }, 'sampleSize required'],
    [
      'which the population contains',
      sample,
      { value: 0.6, sampleSize: 50, population: 40 },
      'population belowSample',
    ],
    ['a published ratio is taken as it is', published, { value: 0.625 }, null],
    ['a stage is one of the list', stage, { level: 'finished' }, 'level unknownLevel'],
    ['and may say when', stage, { level: 'drafted', reachedOn: '2023-06-30' }, null],
    ['a text wants words', text, {}, 'words required'],
    [
      'a state without a value has none',
      count,
      { state: 'not-collected', value: 3 },
      'value stateHasNoValue',
    ],
    ['and needs none', count, { state: 'not-applicable' }, null],
  ])('%s', (_title, rule, fields, expected) => {
    expect(complaint(rule, fields)).toBe(expected);
  });

  test('a problem is always at a field of the input', () => {
    const anyRule = fc.constantFrom(count, amount, ratio, sample, published, stage, text);
    const anyNumber = fc.option(fc.double({ noNaN: true, min: -1e12, max: 1e12 }));
    fc.assert(
      fc.property(
        anyRule,
        anyNumber,
        anyNumber,
        anyNumber,
        (rule, value, numerator, denominator) => {
          const found = valueProblem(rule, observed({ value, numerator, denominator }));
          expect(found === null || found.field in observed({})).toBe(true);
        },
      ),
    );
  });

  test('a form shows a field for everything that is compulsory', () => {
    for (const rule of [count, amount, ratio, sample, published, stage, text]) {
      const missing = valueProblem(rule, observed({}));
      expect(fieldsTaken(rule)).toContain(missing?.field);
    }
  });
});

describe('what JSON may bring', () => {
  test.each([[Number.POSITIVE_INFINITY], [Number.NaN], ['12'], [true], [{}], [1e300]])(
    '%j is not taken for a number',
    (value) => {
      expect(observedValueInput.safeParse({ value }).success).toBe(false);
    },
  );

  test('minus zero is zero', () => {
    expect(Object.is(observed({ value: -0 }).value, 0)).toBe(true);
  });

  test('a field with a slip of the pen is refused instead of lost', () => {
    expect(observedValueInput.safeParse({ vlaue: 3 }).success).toBe(false);
  });

  test('a day that no calendar has is refused', () => {
    expect(observedValueInput.safeParse({ reachedOn: '2023-02-30' }).success).toBe(false);
  });
});
