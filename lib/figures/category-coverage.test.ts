import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english, type TestValue, testFigures } from './snapshot-testing';

const women = { category: 'sex=f' };
const dimensions = ['sex: f m unknown', 'age: young old'];
const cell = (category: string, value: number, place = 'A', period = '2022'): TestValue => [
  place,
  period,
  value,
  { category },
];

describe('the coverage of a category', () => {
  it('counts the places that reported its breakdown (peer: coverage of the total repeated)', () => {
    const figures = testFigures({
      dimensions,
      plan: ['A I year sex', 'B I year sex', 'C I year sex'],
      values: [['A', '2022', 100], cell('sex=f', 60), ['B', '2022', 50], ['C', '2023', 5]],
    });
    expect(figures.at({})?.coverage).toEqual({ reported: 3, planned: 3, of: 'places' });
    const found = figures.at({ ...women });
    expect(found?.coverage).toEqual({ reported: 1, planned: 3, of: 'places' });
    expect(english(found?.explanation)).toContain(
      '1 of 3 places for which this breakdown is planned reported it.',
    );
    const ofPlace = figures.at({ place: 'A', ...women });
    expect(ofPlace?.coverage).toEqual({ reported: 1, planned: 2, of: 'periods' });
    expect(english(ofPlace?.explanation)).toContain('1 of 2 values');
  });

  it('leaves out places where another breakdown, or none, is planned', () => {
    const figures = testFigures({
      dimensions,
      plan: ['A I year sex', 'B I year', 'C I year age'],
      values: [cell('sex=f', 60), ['B', '2022', 50], ['C', '2022', 5]],
    });
    expect(figures.at({ ...women })?.coverage).toEqual({ reported: 1, planned: 1, of: 'places' });
  });

  it('is not known where no such breakdown is planned, nor where the plan is not known', () => {
    const values = [cell('sex=f', 60), cell('sex=f', 6, 'B')];
    const unplanned = testFigures({ dimensions, plan: ['A I year', 'B I year'], values });
    expect(unplanned.at({ ...women })?.coverage).toBeNull();
    expect(testFigures({ dimensions, values }).at({ ...women })?.coverage).toBeNull();
  });

  it('takes a finer breakdown for the one it makes', () => {
    const figures = testFigures({
      dimensions,
      plan: ['A I year both', 'B I year sex'],
      values: [cell('sex=f|age=young', 1), cell('sex=f|age=old', 2), cell('age=old', 2, 'B')],
    });
    expect(figures.at({ ...women })).toMatchObject({
      value: { value: 3 },
      coverage: { reported: 1, planned: 2, of: 'places' },
    });
    expect(figures.at({ category: 'age=old' })?.coverage).toEqual({
      reported: 1,
      planned: 1,
      of: 'places',
    });
    const max = testFigures({
      dimensions,
      indicator: { aggregation: 'max' },
      plan: ['A I year both'],
      values: [cell('sex=f|age=young', 1), cell('sex=f', 2)],
    });
    expect(max.at({ place: 'A', ...women })?.coverage).toBeNull();
  });

  it('is that of its period at a point', () => {
    const figures = testFigures({
      dimensions,
      plan: ['A I year sex', 'B I year sex'],
      values: [cell('sex=f', 60), cell('sex=f', 6, 'B', '2022'), cell('sex=f', 7, 'A', '2023')],
    });
    expect(figures.at({ period: '2022', ...women })?.coverage?.reported).toBe(2);
    expect(figures.at({ period: '2023', ...women })?.coverage?.reported).toBe(1);
  });

  it('lets women be compared with the targets of the places that told them', () => {
    const figures = testFigures({
      dimensions,
      plan: ['A I year sex', 'B I year sex'],
      targets: [
        { place: 'A', value: 50, ...women },
        { place: 'B', value: 500, ...women },
      ],
      values: [
        ['A', '2022', 60],
        ['A', '2023', 40],
        cell('sex=f', 60),
        cell('sex=f', 40, 'A', '2023'),
        ['B', '2022', 70],
        ['B', '2023', 70],
      ],
    });
    const found = figures.at({ ...women });
    expect(found?.target).toMatchObject({
      value: 50,
      otherValue: 550,
      covers: { places: 1, of: 2 },
    });
    expect(figures.at({ place: 'B', ...women })).toBeUndefined();
  });

  it('never makes a category that lacks a value behind or not met', () => {
    const told = fc.record({ total: fc.boolean(), women: fc.boolean() });
    const places = ['A', 'B'];
    fc.assert(
      fc.property(
        fc.array(told, { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        (given, asksAll) => {
          const spots = places.flatMap((place) =>
            ['2022', '2023'].map((year) => [place, year] as const),
          );
          const values = spots.flatMap(([place, year], at): TestValue[] => [
            ...(given[at]?.total ? [[place, year, 20] as const] : []),
            ...(given[at]?.women ? [cell('sex=f', 10, place, year)] : []),
          ]);
          const figures = testFigures({
            dimensions,
            plan: ['A I year sex', asksAll ? 'B I year sex' : 'B I year'],
            targets: [{ value: 41, ...women }],
            values,
          });
          const found = figures.at({ ...women });
          if (given.some((spot) => !spot.women)) {
            expect(['not-met', 'behind']).not.toContain(found?.status.code);
          }
          const reported = found?.coverage?.reported ?? 0;
          expect(reported).toBeLessThanOrEqual(found?.coverage?.planned ?? 0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
