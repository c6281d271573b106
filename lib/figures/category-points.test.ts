import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english, type TestProgramme, type TestValue, testFigures } from './snapshot-testing';

const women = { category: 'sex=f' };
const men = { category: 'sex=m' };
const figuresOf = (values: readonly TestValue[], more: Omit<TestProgramme, 'values'> = {}) =>
  testFigures({ dimensions: ['sex: f m unknown'], values, ...more });

describe('the points of a category', () => {
  it('tell each period by itself, and what its categories leave over', () => {
    const figures = figuresOf([
      ['A', '2022-Q1', 100],
      ['A', '2022-Q1', 60, women],
      ['A', '2022-Q1', 30, men],
      ['A', '2022-Q2', 50],
      ['A', '2022-Q2', 20, women],
      ['A', '2022-Q2', 30, men],
      ['B', '2022-Q2', 7, women],
    ]);
    const inFirst = { place: 'A', period: '2022-Q1' };
    const inSecond = { place: 'A', period: '2022-Q2' };
    expect(figures.valueAt({ ...inFirst, ...women })).toBe(60);
    expect(figures.valueAt({ ...inFirst, category: 'sex=unknown' })).toBe(10);
    expect(figures.valueAt({ ...inSecond, ...women })).toBe(20);
    expect(figures.at({ ...inSecond, category: 'sex=unknown' })).toBeUndefined();
    expect(figures.valueAt({ period: '2022-Q2', ...women })).toBe(27);
    expect(figures.at({ place: 'B', period: '2022-Q1', ...women })).toBeUndefined();
  });

  it('are made of crossed cells too', () => {
    const cell = (category: string, value: number): TestValue => [
      'A',
      '2022-Q1',
      value,
      { category },
    ];
    const figures = testFigures({
      dimensions: ['sex: f m', 'age: young old'],
      values: [cell('sex=f|age=young', 1), cell('sex=f|age=old', 2), cell('sex=m|age=old', 8)],
    });
    const at = { place: 'A', period: '2022-Q1' };
    expect(figures.valueAt({ ...at, ...women })).toBe(3);
    expect(figures.at({ ...at, ...men })?.value).toMatchObject({ value: 8, isAtLeast: true });
    expect(figures.at({ ...at, category: 'sex=f|age=young' })).toBeUndefined();
  });

  it('of a stock speak for the day of their total (peer: 60 women of 50 people)', () => {
    const figures = figuresOf(
      [
        ['A', '2022-Q1', 100],
        ['A', '2022-Q1', 60, women],
        ['A', '2022-Q2', 50],
        ['A', '2022-Q2', 20, men],
      ],
      { indicator: { accumulation: 'snapshot' } },
    );
    expect(figures.valueAt({ place: 'A', period: '2022-Q1', ...women })).toBe(60);
    expect(figures.at({ place: 'A', period: '2022-Q2', ...women })).toBeUndefined();
    expect(figures.valueAt({ place: 'A', period: '2022-Q2', ...men })).toBe(20);
  });

  it('of a count that goes on carry each place forward (peer: a total that falls)', () => {
    const figures = figuresOf(
      [
        ['A1', '2022-Q1', 60, women],
        ['A2', '2022-Q2', 5, women],
      ],
      { indicator: { accumulation: 'cumulative', cumulativeOrigin: 'programme' } },
    );
    const point = figures.at({ place: 'A', period: '2022-Q2', ...women });
    expect(point?.value.value).toBe(65);
    expect(english(point?.explanation)).toContain('carried forward');
    expect(point?.contributors.map((one) => one.isCarriedForward)).toEqual([true, false]);
  });

  it('are never judged by the target of the total (peer: 60 women, 60 % of 100 people)', () => {
    const figures = figuresOf(
      [
        ['A', '2022-Q1', 100],
        ['A', '2022-Q1', 60, women],
      ],
      { targets: [{ place: 'A', period: '2022-Q1', value: 100 }] },
    );
    const at = { place: 'A', period: '2022-Q1' };
    expect(figures.at(at)?.achievement).toBe(1);
    expect(figures.at({ ...at, ...women })).toMatchObject({
      target: null,
      achievement: null,
      status: { code: 'no-target' },
    });
  });

  it('are left to the download of values for sites, and where categories are many', () => {
    const codes = Array.from({ length: 9 }, (_, at) => `c${at}`);
    const figures = testFigures({
      dimensions: [`country: ${codes.join(' ')}`, 'sex: f m'],
      values: [
        ['A1', '2022-Q1', 4, women],
        ['A', '2022-Q1', 9, { category: 'country=c1' }],
      ],
    });
    const points = figures.all.filter(({ period, categoryKey }) => period && categoryKey !== '');
    expect(points.map(({ placeKey, categoryKey }) => [placeKey, categoryKey])).toEqual([
      ['A@1', 'sex=f'],
    ]);
  });

  it('say nothing where the column of one period says it already', () => {
    const figures = figuresOf([['A', 'seminar', 60, women]]);
    expect(figures.valueAt({ place: 'A', phase: 'not-stated', ...women })).toBe(60);
    expect(figures.at({ place: 'A', phase: 'not-stated', period: 'seminar', ...women })).toBe(
      undefined,
    );
  });

  it('add up to the figure of their phase', () => {
    const quarters = ['2022-Q1', '2022-Q2', '2022-Q3'];
    const value = fc.tuple(
      fc.constantFrom('A', 'B', 'A1', 'A2'),
      fc.constantFrom(...quarters),
      fc.nat({ max: 99 }),
      fc.constantFrom(women, men),
    );
    const values = fc.uniqueArray(value, {
      selector: ([place, period, , { category }]) => `${place.slice(0, 1)} ${period} ${category}`,
      minLength: 1,
    });
    fc.assert(
      fc.property(values, (given) => {
        const figures = figuresOf(given, { plan: ['A I quarter', 'B I quarter'] });
        for (const place of ['A', 'B', undefined]) {
          for (const { category } of [women, men]) {
            const at = { ...(place && { place }), category };
            const points = quarters.map((period) => figures.valueAt({ ...at, period }) ?? 0);
            const sum = points.reduce((total, one) => total + one, 0);
            expect(figures.valueAt(at) ?? 0).toBe(sum);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
