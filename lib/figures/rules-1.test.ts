import { describe, expect, it } from 'vitest';
import { english, type TestValue, testFigures } from './snapshot-testing';

const women = { category: 'sex=f' };
const men = { category: 'sex=m' };
const sexes = ['sex: f m unknown'];

describe('rule 1: a total is never added to its parts (peer: totals added to their parts)', () => {
  const tables: readonly [axis: string, parts: TestValue[], total: TestValue][] = [
    [
      'category',
      [
        ['A', '2022', 60, women],
        ['A', '2022', 30, men],
      ],
      ['A', '2022', 100],
    ],
    [
      'place',
      [
        ['A1', '2022', 60],
        ['A2', '2022', 30],
      ],
      ['A', '2022', 100],
    ],
    [
      'period',
      [
        ['A', '2022-Q1', 60],
        ['A', '2022-Q2', 30],
      ],
      ['A', '2022', 100],
    ],
    [
      'organisation',
      [
        ['A', '2022', 60, { organisationId: 1 }],
        ['A', '2022', 30, { organisationId: 2 }],
      ],
      ['A', '2022', 100],
    ],
  ];

  it.each(tables)(
    'on the axis of the %s: 60 and 30 make 90, and a stated 100 stays 100',
    (_axis, parts, total) => {
      const dimensions = ['sex: f m'];
      expect(testFigures({ dimensions, values: parts }).valueAt({ place: 'A' })).toBe(90);
      const figures = testFigures({ dimensions, values: [...parts, total] });
      expect(figures.valueAt({ place: 'A' })).toBe(100);
    },
  );

  it('on all four axes at once: each region counts by what it states over everything', () => {
    const figures = testFigures({
      dimensions: sexes,
      values: [
        ['A', '2022', 1000],
        ['A', '2022-Q1', 400],
        ['A1', '2022-Q1', 250, { organisationId: 1 }],
        ['A1', '2022-Q1', 100, { organisationId: 2 }],
        ['A1', '2022-Q2', 10, women],
        ['B', '2022-Q1', 7, { ...women, organisationId: 1 }],
        ['B', '2022-Q1', 5, { ...men, organisationId: 2 }],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(1000);
    expect(figures.valueAt({ place: 'A', period: '2022-Q1' })).toBe(400);
    expect(figures.valueAt({ place: 'A1', period: '2022-Q1' })).toBe(350);
    expect(figures.valueAt({})).toBe(1012);
  });

  it.each([
    ['more than the total', 70, 40, undefined, true],
    ['less, with the rest stated', 50, 30, 10, true],
    ['less, with nothing said of the rest', 50, 30, undefined, false],
    ['the total', 50, 30, 20, false],
  ])('points at categories that make %s', (_, f, m, unknown, isWrong) => {
    const rest: TestValue[] =
      unknown === undefined ? [] : [['A', '2022', unknown, { category: 'sex=unknown' }]];
    const figures = testFigures({
      dimensions: sexes,
      values: [['A', '2022', 100], ['A', '2022', f, women], ['A', '2022', m, men], ...rest],
    });
    const sentence = english(figures.at({ place: 'A' })?.explanation);
    expect(figures.valueAt({ place: 'A' })).toBe(100);
    expect(sentence.includes('categories do not add up')).toBe(isWrong);
  });

  it('counts those without a category that only the sites told (peer: TolaActivity#665)', () => {
    const sites: TestValue[] = [
      ['A1', '2022', 400],
      ['A2', '2022', 356],
    ];
    const region: TestValue[] = [
      ['A', '2022', 30, women],
      ['A', '2022', 12, men],
    ];
    const some = testFigures({ dimensions: sexes, values: [...sites, ...region.slice(0, 1)] });
    expect(some.valueAt({ place: 'A' })).toBe(756);
    const overlapping = testFigures({
      dimensions: ['~service: health legal'],
      values: [...sites, ['A', '2022', 30, { category: 'service=health' }]],
    });
    expect(overlapping.valueAt({ place: 'A' })).toBe(756);
  });

  it('shows the quarter that is not specified of the largest place too', () => {
    const figures = testFigures({
      indicator: { aggregation: 'max' },
      values: [
        ['A', '2022', 100],
        ['A', '2022-Q1', 30],
      ],
    });
    expect(figures.at({ place: 'A' })?.remainders).toEqual([{ axis: 'period', value: 70 }]);
  });

  it('adds no organisations where the indicator does not add', () => {
    const figures = testFigures({
      indicator: { aggregation: 'none' },
      values: [
        ['A', '2022', 8, { organisationId: 1 }],
        ['A', '2022', 4, { organisationId: 2 }],
      ],
    });
    expect(english(figures.at({ place: 'A' })?.refusal)).toContain('over organisations');
  });

  it('of a stock, tells the categories of the day of its total (peer: parts of another date)', () => {
    const figures = testFigures({
      indicator: { accumulation: 'snapshot' },
      dimensions: sexes,
      values: [
        ['A', '2022-Q1', 60, women],
        ['A', '2022-Q1', 40, men],
        ['A', '2022-Q2', 50],
        ['A', '2022-Q2', 20, men],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(50);
    expect(figures.at({ place: 'A', ...women })).toBeUndefined();
    expect(figures.valueAt({ place: 'A', ...men })).toBe(20);
    expect(figures.valueAt({ place: 'A', category: 'sex=unknown' })).toBe(30);
  });
});
