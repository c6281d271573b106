import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english, type TestValue, testFigures } from './snapshot-testing';

const places = ['A region', 'B region', 'A1 site A', 'A2 site A', 'B1 site B', 'B2 site B'];
const stock = { accumulation: 'snapshot' } as const;
const successions = ['A1 > B1'];
const figuresOf = (values: readonly TestValue[], more: object = {}) =>
  testFigures({ places, successions, indicator: stock, values, ...more });

const before: TestValue[] = [
  ['A1', '2022-Q1', 10],
  ['A2', '2022-Q1', 5],
];

describe('ground that was redrawn under another parent (peer: the same people counted twice)', () => {
  it('makes no total of what stands under its old boundaries and its new ones', () => {
    const figures = figuresOf([...before, ['B1', '2022-Q2', 7]]);
    expect(figures.valueAt({ place: 'A' })).toBe(15);
    expect(figures.valueAt({ place: 'B' })).toBe(7);
    expect(figures.valueAt({})).toBeNull();
    expect(english(figures.at({})?.refusal)).toContain('boundaries of a place changed');
  });

  it('is inside a new parent that states its own total', () => {
    expect(figuresOf([...before, ['B', '2022-Q2', 7]]).valueAt({})).toBeNull();
  });

  it('is told once where the old parent states a newer total without it', () => {
    const figures = figuresOf([...before, ['A', '2022-Q2', 9], ['B1', '2022-Q2', 7]]);
    expect(figures.valueAt({})).toBe(16);
  });

  it('is told once where the successor tells nothing, or nothing of it ever did', () => {
    expect(figuresOf([...before, ['B2', '2022-Q2', 7]]).valueAt({})).toBe(22);
    expect(figuresOf([before[1] as TestValue, ['B1', '2022-Q2', 7]]).valueAt({})).toBe(12);
  });

  it('may be redrawn twice, by way of a place that told nothing', () => {
    const twice = { successions: ['A1 > B2', 'B2 > B1'] };
    expect(figuresOf([...before, ['B1', '2022-Q2', 7]], twice).valueAt({})).toBeNull();
  });

  it('adds where periods add: each value speaks for its own time', () => {
    const figures = figuresOf([...before, ['B1', '2022-Q2', 7]], { indicator: {} });
    expect(figures.valueAt({})).toBe(22);
  });

  it('never changes what is told of either side alone', () => {
    const value = fc.tuple(
      fc.constantFrom('A', 'B', 'A1', 'A2', 'B1', 'B2'),
      fc.constantFrom('2022-Q1', '2022-Q2'),
      fc.nat({ max: 99 }),
    );
    const values = fc.uniqueArray(value, { selector: ([place, period]) => `${place} ${period}` });
    fc.assert(
      fc.property(values, (given) => {
        const figures = figuresOf(given);
        const without = figuresOf(given, { successions: [] });
        for (const place of ['A', 'B', 'A1', 'B1']) {
          expect(figures.valueAt({ place })).toBe(without.valueAt({ place }));
        }
        const whole = figures.valueAt({});
        if (whole !== null) expect(whole).toBe(without.valueAt({}));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a site that is now another one under another parent', () => {
  const same = { successions: ['A1 = B1'] };
  const told: TestValue[] = [
    ['A', '2022-Q1', 100],
    ['A1', '2022-Q1', 20],
  ];
  const over = [
    ['periods that add', {}],
    ['a count that goes on', { accumulation: 'cumulative', cumulativeOrigin: 'programme' }],
    ['a stock', stock],
  ] as const;

  it.each(over)(
    'is not counted in its old parent’s total and in its new one: %s',
    (_, indicator) => {
      const figures = figuresOf(told, { ...same, indicator });
      expect(figures.valueAt({ place: 'A' })).toBe(100);
      expect(figures.valueAt({ place: 'B' })).toBe(20);
      for (const period of [undefined, '2022-Q1'] as const) {
        const whole = figures.at({ ...(period && { period }) });
        expect(whole?.value.value).toBeNull();
        expect(english(whole?.refusal)).toContain('boundaries of a place changed');
      }
    },
  );

  it('stands in the old total until that is told anew, whatever it tells under its new name', () => {
    const later: TestValue[] = [...told, ['B1', '2022-Q2', 25]];
    expect(figuresOf(later, same).valueAt({})).toBeNull();
    expect(figuresOf([...later, ['A', '2022-Q2', 85]], same).valueAt({})).toBe(110);
    const periodic = { ...same, indicator: {} };
    expect(figuresOf([...told.slice(1), ['A', '2022-Q2', 85]], periodic).valueAt({})).toBe(105);
  });

  it('counts once where the old parent states nothing, or went over as a whole', () => {
    expect(figuresOf([['A2', '2022-Q1', 80], told[1] as TestValue], same).valueAt({})).toBe(100);
    const whole = { successions: ['A1 = B1', 'A = B'] };
    expect(figuresOf(told, whole).valueAt({ place: 'B' })).toBe(100);
    expect(
      figuresOf([...told, ['C', '2022-Q1', 7]], {
        ...whole,
        places: [...places, 'C region'],
      }).valueAt({}),
    ).toBe(107);
  });
});
