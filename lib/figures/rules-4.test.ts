import { describe, expect, it } from 'vitest';
import { english, type TestValue, testFigures } from './snapshot-testing';

const phases = ['I 2021-01-01 2021-12-31', 'II 2022-01-01 2022-12-31'];

describe('rule 4: cumulative values are never summed (peer: cumulative values summed)', () => {
  const values: TestValue[] = [
    ['A', '2021-Q2', 40],
    ['A', '2021-Q4', 100],
    ['A', '2022-Q2', 130],
    ['A', '2022-Q3', 150],
  ];

  it.each([
    ['programme', 100, 50],
    ['phase', 100, 150],
    ['calendar-year', 100, 150],
  ] as const)(
    '40, 100 | 130, 150 since the %s make %d in phase I and %d in phase II',
    (cumulativeOrigin, first, second) => {
      const indicator = { accumulation: 'cumulative', cumulativeOrigin } as const;
      const figures = testFigures({ phases, indicator, values });
      expect(figures.valueAt({ place: 'A', phase: 'I' })).toBe(first);
      expect(figures.valueAt({ place: 'A', phase: 'II' })).toBe(second);
    },
  );

  it('adds the last of each year where the count starts again in January', () => {
    const figures = testFigures({
      phases: ['I 2021-01-01 2022-12-31'],
      indicator: { accumulation: 'cumulative', cumulativeOrigin: 'calendar-year' },
      values,
    });
    expect(figures.valueAt({ place: 'A' })).toBe(250);
  });
});

describe('rule 4: a roll-up does not fall when no value falls (peer: TolaActivity#5212)', () => {
  const indicator = { accumulation: 'cumulative', cumulativeOrigin: 'programme' } as const;
  const rows: readonly [told: string, values: TestValue[], total: number][] = [
    [
      'one place reports later',
      [
        ['A', '2022-Q1', 100],
        ['B', '2022-Q2', 40],
      ],
      140,
    ],
    [
      'one of two sites goes on',
      [
        ['A', '2022-Q1', 100],
        ['A1', '2022-Q2', 60],
        ['B', '2022-Q1', 0],
      ],
      100,
    ],
    [
      'both sites outgrow their region',
      [
        ['A', '2022-Q1', 100],
        ['A1', '2022-Q2', 60],
        ['A2', '2022-Q2', 70],
        ['B', '2022-Q1', 0],
      ],
      130,
    ],
  ];

  it.each(rows)('where %s', (_, values, total) => {
    expect(testFigures({ indicator, values }).valueAt({})).toBe(total);
  });

  it('nor when a category is not told again: 10 women and 10 men, then 12 women, are at least 22', () => {
    const women = { category: 'sex=f' };
    const figures = testFigures({
      indicator,
      dimensions: ['sex: f m'],
      values: [
        ['A', '2022-Q1', 10, women],
        ['A', '2022-Q1', 10, { category: 'sex=m' }],
        ['A', '2022-Q2', 12, women],
      ],
    });
    expect(figures.at({ place: 'A' })?.value).toMatchObject({ value: 22, isAtLeast: true });
  });

  it('nor when some categories are told after a total: 100, then 60 women, are at least 100', () => {
    const figures = testFigures({
      indicator,
      dimensions: ['sex: f m'],
      values: [
        ['A', '2022-Q1', 100],
        ['A', '2022-Q2', 60, { category: 'sex=f' }],
      ],
    });
    expect(figures.at({ place: 'A' })?.value).toMatchObject({ value: 100, isAtLeast: true });
    expect(english(figures.at({ place: 'A' })?.explanation)).toContain(
      'only some categories were reported',
    );
  });

  it('refuses the share of a category that was not told with the last total before the phase', () => {
    const women = { category: 'sex=f' };
    const figures = testFigures({
      phases,
      indicator,
      dimensions: ['sex: f m'],
      values: [
        ['A', '2021-Q1', 10, women],
        ['A', '2021-Q1', 40],
        ['A', '2021-Q4', 90],
        ['A', '2022-Q1', 60, women],
        ['A', '2022-Q1', 100],
      ],
    });
    expect(figures.valueAt({ place: 'A', phase: 'II' })).toBe(10);
    expect(figures.valueAt({ place: 'A', phase: 'II', ...women })).toBeNull();
  });
});

describe('a stock stands until the next (peer: stocks summed over quarters)', () => {
  const indicator = { accumulation: 'snapshot' } as const;
  const rows: readonly [told: string, values: TestValue[], total: number][] = [
    [
      'of a region that gave way to all its sites',
      [
        ['A', '2022-Q1', 100],
        ['A1', '2022-Q2', 30],
        ['A2', '2022-Q2', 20],
      ],
      50,
    ],
    [
      'of a region of which one site is missing',
      [
        ['A', '2022-Q1', 100],
        ['A1', '2022-Q2', 30],
      ],
      100,
    ],
    [
      'of a region that went on itself',
      [
        ['A', '2022-Q2', 80],
        ['A1', '2022-Q1', 30],
      ],
      80,
    ],
  ];

  it.each(rows)('%s', (_, values, total) => {
    expect(testFigures({ indicator, values }).valueAt({ place: 'A' })).toBe(total);
  });
});

describe('people who may return (peer: the same person counted each quarter)', () => {
  it('300, 350 and 200 in three quarters are at least 350, and a whole year is exact', () => {
    const indicator = { accumulation: 'per-period-only' } as const;
    const quarters: TestValue[] = [
      ['A', '2022-Q1', 300],
      ['A', '2022-Q2', 350],
      ['A', '2022-Q3', 200],
    ];
    const figures = testFigures({ indicator, values: quarters });
    expect(figures.at({ place: 'A' })?.value).toMatchObject({ value: 350, isAtLeast: true });
    expect(english(figures.at({ place: 'A' })?.explanation)).toContain('largest of 3 quarters');
    const year = testFigures({
      phases: ['I 2022-01-01 2022-12-31'],
      indicator,
      values: [['A', '2022', 600]],
    });
    expect(year.at({ place: 'A' })?.value).toMatchObject({ value: 600, isAtLeast: false });
  });
});
