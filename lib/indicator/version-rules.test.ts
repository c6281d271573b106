import { describe, expect, test } from 'vitest';
import { asksForVersion, changeRules, mayStandTogether } from './version-rules';
import { indicatorKinds } from './vocabulary';

test('texts are corrected in place, and what changes the arithmetic makes a new version', () => {
  const fields = Object.entries(changeRules);
  const of = (rule: string) => fields.filter(([, one]) => one === rule).map(([field]) => field);
  expect(of('new-version').sort()).toEqual([
    'accumulation',
    'aggregation',
    'allowsNegative',
    'components',
    'countsPeople',
    'cumulativeOrigin',
    'currency',
    'decimals',
    'direction',
    'kind',
    'levelCodes',
    'mayCountTwice',
    'ratioSource',
    'unit',
  ]);
  expect(of('correction')).toHaveLength(fields.length - 14);
});

test('one field of the arithmetic is enough, and fields of the indicator itself never are', () => {
  expect(asksForVersion(['title', 'unit'])).toBe(true);
  expect(asksForVersion(['title', 'levelLabels', 'trajectory', 'code', 'isPublic'])).toBe(false);
  expect(asksForVersion([])).toBe(false);
});

describe('kinds whose values are told in one way', () => {
  test('may follow each other in one indicator', () => {
    const pairs = indicatorKinds.flatMap((one) =>
      indicatorKinds
        .filter((other) => one < other && mayStandTogether(one, other))
        .map((other) => [one, other]),
    );
    expect(pairs).toEqual([
      ['amount', 'count'],
      ['milestone', 'score'],
    ]);
  });
});
