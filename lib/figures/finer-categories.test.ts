import { describe, expect, it } from 'vitest';
import { english, type TestProgramme, type TestValue, testFigures } from './snapshot-testing';

const dimensions = ['sex: f m unknown', 'age: young old'];
const women = { category: 'sex=f' };
const men = { category: 'sex=m' };

const cell = (
  category: string,
  value: TestValue[2],
  place = 'A',
  period = '2022-Q1',
): TestValue => [place, period, value, { category }];
const crossed = (
  fy: number,
  fo: number,
  my: number,
  mo: number,
  place = 'A',
  period = '2022-Q1',
) => [
  cell('sex=f|age=young', fy, place, period),
  cell('sex=f|age=old', fo, place, period),
  cell('sex=m|age=young', my, place, period),
  cell('sex=m|age=old', mo, place, period),
];
const figuresOf = (values: readonly TestValue[], more: Omit<TestProgramme, 'values'> = {}) =>
  testFigures({ dimensions, values, ...more });

describe('a category that only a crossed breakdown tells', () => {
  it('is added over the other dimension (peer: no figure by sex beside sex × age)', () => {
    const figures = figuresOf([['A', '2022-Q1', 15], ...crossed(1, 2, 4, 8)]);
    expect(figures.valueAt({ place: 'A', ...women })).toBe(3);
    expect(figures.valueAt({ place: 'A', ...men })).toBe(12);
    expect(figures.valueAt({ place: 'A', category: 'age=young' })).toBe(5);
    expect(figures.valueAt({ place: 'A', category: 'age=old' })).toBe(10);
    expect(figures.at({ place: 'A', category: 'sex=unknown' })).toBeUndefined();
    const { value, explanation } = figures.at({ place: 'A', ...women }) ?? {};
    expect(value?.isAtLeast).toBe(false);
    expect(english(explanation)).toContain('the categories of a finer breakdown');
  });

  it('never enters the total again (peer: both breakdowns added, 30 for 15)', () => {
    expect(figuresOf(crossed(1, 2, 4, 8)).valueAt({ place: 'A' })).toBe(15);
    const both = figuresOf([...crossed(1, 2, 4, 8), cell('sex=f', 3), cell('sex=m', 12)]);
    expect(both.valueAt({ place: 'A' })).toBe(15);
  });

  it('is made at each place and period before these are added', () => {
    const figures = figuresOf([
      ...crossed(1, 2, 4, 8),
      ...crossed(10, 20, 40, 80, 'A', '2022-Q2'),
      cell('sex=f', 100, 'B'),
    ]);
    expect(figures.valueAt({ place: 'A', ...women })).toBe(33);
    expect(figures.valueAt({ ...women })).toBe(133);
  });

  it.each([
    ['none is stated', undefined, 2],
    ['the total is stated', 15, 2],
  ])(
    'is a lower bound where a crossed cell is missing and %s (peer: missing as zero)',
    (_, total, value) => {
      const stated: TestValue[] = total === undefined ? [] : [['A', '2022-Q1', total]];
      const figures = figuresOf([...stated, ...crossed(1, 2, 4, 8).slice(1)]);
      const found = figures.at({ place: 'A', ...women });
      expect(found?.value).toMatchObject({ value, isAtLeast: true });
      expect(english(found?.explanation)).toContain('At least');
      expect(figures.at({ place: 'A', ...men })?.value.value).toBe(12);
      expect(figures.at({ place: 'A', category: 'age=young' })?.value.isAtLeast).toBe(true);
    },
  );

  it('has no figure where none of its crossed cells was told', () => {
    const figures = figuresOf(crossed(1, 2, 4, 8).slice(2));
    expect(figures.at({ place: 'A', ...women })).toBeUndefined();
    expect(figures.valueAt({ place: 'A', ...men })).toBe(12);
  });

  it('is a lower bound where the crossed cells leave a part of the stated total', () => {
    const figures = figuresOf([['A', '2022-Q1', 20], ...crossed(1, 2, 4, 8)]);
    expect(figures.at({ place: 'A', ...women })?.value).toMatchObject({
      value: 3,
      isAtLeast: true,
    });
    expect(figures.valueAt({ place: 'A', category: 'sex=unknown' })).toBe(5);
  });

  it('counts those of the other dimension that are not specified', () => {
    const figures = testFigures({
      dimensions: ['sex: f m', 'age: young old unknown'],
      values: [['A', '2022-Q1', 20], ...crossed(1, 2, 4, 8), cell('sex=f|age=unknown', 5)],
    });
    expect(figures.at({ place: 'A', ...women })?.value).toMatchObject({
      value: 8,
      isAtLeast: false,
    });
    expect(figures.valueAt({ place: 'A', category: 'age=unknown' })).toBe(5);
  });

  it.each([
    ['3, as they make', 3, false],
    ['less than they make', 2, true],
    ['more than they make', 9, false],
  ])('gives way to a stated one of %s', (_, stated, isWrong) => {
    const figures = figuresOf([cell('sex=f', stated), ...crossed(1, 2, 4, 8)]);
    const found = figures.at({ place: 'A', ...women });
    expect(found?.value).toMatchObject({ value: stated, isAtLeast: false });
    expect(english(found?.explanation).includes('do not add up to this value')).toBe(isWrong);
    expect(figures.valueAt({ place: 'A', ...men })).toBe(12);
  });

  it('is never made over an overlapping dimension, nor of one (peer: services added to people)', () => {
    const figures = testFigures({
      dimensions: ['sex: f m', '~service: health legal'],
      values: [
        ['A', '2022-Q1', 10],
        cell('sex=f|service=health', 6),
        cell('sex=f|service=legal', 5),
        cell('sex=m|service=health', 3),
        cell('sex=m|service=legal', 1),
      ],
    });
    const single = figures.all.filter(({ categoryKey }) => /^[^|]+$/.test(categoryKey));
    expect(single).toEqual([]);
  });

  it.each(['max', 'min', 'none'] as const)(
    'is not made where places are put together by %s',
    (aggregation) => {
      const figures = figuresOf(crossed(1, 2, 4, 8), { indicator: { aggregation } });
      expect(figures.at({ place: 'A', ...women })).toBeUndefined();
    },
  );

  it('of a ratio is pooled from full counts, and refused where one is missing', () => {
    const of = (numerator: number, denominator: number) => ({ numerator, denominator });
    const indicator = { kind: 'ratio', ratioSource: 'full-count' } as const;
    const values = [
      cell('sex=f|age=young', of(1, 10)),
      cell('sex=f|age=old', of(9, 10)),
      cell('sex=m|age=young', of(50, 100)),
      cell('sex=m|age=old', of(1, 2)),
    ];
    const figures = figuresOf(values, { indicator });
    expect(figures.at({ place: 'A', ...women })?.value).toMatchObject({
      value: 0.5,
      denominator: 20,
    });
    expect(figures.at({ place: 'A', category: 'age=old' })?.value.numerator).toBe(10);
    const some = figuresOf(values.slice(1), { indicator });
    expect(some.valueAt({ place: 'A', ...women })).toBeNull();
    expect(english(some.at({ place: 'A', ...women })?.refusal)).toContain(
      'some categories are missing',
    );
    const published = figuresOf(values, {
      indicator: { ...indicator, ratioSource: 'as-published' },
    });
    expect(published.at({ place: 'A', ...women })).toBeUndefined();
    const total: TestValue = ['A', '2022-Q1', of(70, 150)];
    const more = figuresOf([total, ...values], { indicator });
    expect(more.valueAt({ place: 'A', ...women })).toBeNull();
  });

  it('has two values where sources disagree on a crossed cell, and so no sum', () => {
    const figures = figuresOf([
      ...crossed(1, 2, 4, 8).slice(1),
      ['A', '2022-Q1', 1, { category: 'sex=f|age=young', sourceId: 1 }],
      ['A', '2022-Q1', 6, { category: 'sex=f|age=young', sourceId: 2 }],
    ]);
    expect(figures.valueAt({ place: 'A', ...women })).toBeNull();
    expect(figures.valueAt({ place: 'A', ...men })).toBe(12);
  });

  it('of a count that goes on does not fall when a crossed cell is not told again', () => {
    const indicator = { accumulation: 'cumulative', cumulativeOrigin: 'programme' } as const;
    const later = cell('sex=f|age=old', 25, 'A', '2022-Q2');
    const figures = figuresOf([...crossed(10, 20, 4, 8), later], { indicator });
    expect(figures.at({ place: 'A', ...women })?.value).toMatchObject({
      value: 35,
      isAtLeast: true,
    });
  });

  it('of a count that goes on is known again once crossed cells make all of the total', () => {
    const indicator = { accumulation: 'cumulative', cumulativeOrigin: 'programme' } as const;
    const values = [cell('sex=f', 20), ...crossed(10, 20, 4, 8, 'A', '2022-Q2')];
    const alone = figuresOf(values, { indicator });
    expect(alone.at({ place: 'A', ...women })?.value).toMatchObject({ value: 30, isAtLeast: true });
    const whole = figuresOf([...values, ['A', '2022-Q2', 42]], { indicator });
    expect(whole.at({ place: 'A', ...women })?.value).toMatchObject({
      value: 30,
      isAtLeast: false,
    });
  });
});

it('a category made of a single finer one was not reported as such', () => {
  const figures = figuresOf([cell('sex=f|age=young', 3)]);
  for (const category of ['', 'sex=f']) {
    const { value, explanation } = figures.at({ place: 'A', category }) ?? {};
    expect(value).toMatchObject({ value: 3, isAtLeast: true });
    expect(english(explanation)).toMatch(/^At least/);
  }
});

describe('organisations that tell by other dimensions', () => {
  const byTwo: TestValue[] = [
    ['A', '2022', 10, { category: 'sex=f|age=young', organisationId: 2 }],
    ['A', '2022', 20, { category: 'sex=f|age=old', organisationId: 2 }],
    ['A', '2022', 4, { category: 'sex=m|age=young', organisationId: 2 }],
    ['A', '2022', 6, { category: 'sex=m|age=old', organisationId: 2 }],
  ];
  const one = (value: number, category?: string): TestValue => [
    'A',
    '2022',
    value,
    { organisationId: 1, ...(category && { category }) },
  ];
  const of = (...values: TestValue[]) => {
    const figures = testFigures({ dimensions: ['sex: f m', 'age: young old'], values });
    return (category = '') => {
      const value = figures.at({ place: 'A', category })?.value;
      return value && [value.value, value.isAtLeast];
    };
  };

  it('are added by what each of them makes (peer: one stands for the other)', () => {
    const at = of(...byTwo, one(60, 'sex=f'), one(40, 'sex=m'));
    expect(at()).toEqual([140, false]);
    expect(at('sex=f')).toEqual([90, false]);
    expect(at('sex=m')).toEqual([50, false]);
  });

  it('are at least that, where one told only some of its own', () => {
    const at = of(...byTwo, one(60, 'sex=f'));
    expect(at()).toEqual([100, true]);
    expect(at('sex=f')).toEqual([90, false]);
    const partly = of(...byTwo.slice(1), one(100), one(60, 'sex=f'));
    expect(partly()).toEqual([130, true]);
    expect(partly('sex=f')).toEqual([80, true]);
  });

  it('that state a total, and only its parts, are both in it', () => {
    const sexes: TestValue[] = [
      ['A', '2022', 30, { category: 'sex=f', organisationId: 2 }],
      ['A', '2022', 20, { category: 'sex=m', organisationId: 2 }],
    ];
    expect(of(...sexes, one(100))()).toEqual([150, false]);
    expect(of(...sexes.slice(1), one(100))()).toEqual([120, true]);
    // What is stated over all of them stands.
    expect(of(...sexes, one(100), ['A', '2022', 130])()).toEqual([130, false]);
  });
});
