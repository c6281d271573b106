import { describe, expect, it } from 'vitest';
import { english, testFigures } from './snapshot-testing';

const sexAndAge = ['sex: f m unknown', 'age: young old'];

const f = { category: 'sex=f' };
const m = { category: 'sex=m' };

describe('categories', () => {
  it('never join their total: 60 women and 40 men of 100 are 100, not 200', () => {
    const figures = testFigures({
      dimensions: sexAndAge,
      values: [
        ['A', '2022-Q1', 100],
        ['A', '2022-Q1', 60, f],
        ['A', '2022-Q1', 40, m],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(100);
    expect(figures.valueAt({ place: 'A', ...f })).toBe(60);
    expect(figures.at({ place: 'A', category: 'sex=unknown' })).toBeUndefined();
  });

  it('leave over "not specified": the total counts those without a category', () => {
    const figures = testFigures({
      dimensions: sexAndAge,
      values: [
        ['A', '2022-Q1', 756],
        ['A', '2022-Q1', 30, f],
        ['A', '2022-Q1', 12, m],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(756);
    expect(figures.valueAt({ place: 'A', category: 'sex=unknown' })).toBe(714);
  });

  it('make a total where none is stated, from one breakdown and never from two', () => {
    const figures = testFigures({
      dimensions: sexAndAge,
      values: [
        ['A', '2022-Q1', 60, f],
        ['A', '2022-Q1', 40, m],
        ['A', '2022-Q1', 70, { category: 'age=young' }],
        ['A', '2022-Q1', 30, { category: 'age=old' }],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(100);
    expect(english(figures.at({ place: 'A' })?.explanation)).toContain('one complete breakdown');
  });

  it('of two complete breakdowns that disagree make no total', () => {
    const figures = testFigures({
      dimensions: sexAndAge,
      values: [
        ['A', '2022-Q1', 60, f],
        ['A', '2022-Q1', 40, m],
        ['A', '2022-Q1', 70, { category: 'age=young' }],
        ['A', '2022-Q1', 20, { category: 'age=old' }],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBeNull();
    expect(english(figures.at({ place: 'A' })?.refusal)).toContain('different sums');
  });

  it('of an incomplete breakdown make a lower bound: a missing category is not zero', () => {
    const figures = testFigures({
      dimensions: sexAndAge,
      values: [['A', '2022-Q1', 60, f]],
    });
    expect(figures.at({ place: 'A' })?.value).toMatchObject({ value: 60, isAtLeast: true });
  });

  it('of an overlapping dimension are never added, nor checked against the total', () => {
    const dimensions = ['~service: health legal'];
    const parts = [
      ['A', '2022-Q1', 80, { category: 'service=health' }],
      ['A', '2022-Q1', 70, { category: 'service=legal' }],
    ] as const;
    const alone = testFigures({ dimensions, values: parts });
    expect(alone.valueAt({ place: 'A' })).toBeNull();
    expect(english(alone.at({ place: 'A' })?.refusal)).toContain('several of these categories');
    const stated = testFigures({ dimensions, values: [...parts, ['A', '2022-Q1', 100]] });
    expect(stated.valueAt({ place: 'A' })).toBe(100);
    expect(stated.at({ place: 'A' })?.doubts).toEqual([]);
    const leftOver = stated.all.filter(({ categoryKey }) => categoryKey.includes('not-specified'));
    expect(leftOver).toEqual([]);
  });

  it('leave nothing to say of "not specified" where one of them has two values', () => {
    const figures = testFigures({
      dimensions: ['sex: f m'],
      values: [
        ['A', '2022-Q1', 100],
        ['A', '2022-Q1', 60, { category: 'sex=f' }],
        ['A', '2022-Q1', 38, { category: 'sex=m', sourceId: 1 }],
        ['A', '2022-Q1', 40, { category: 'sex=m', sourceId: 2 }],
      ],
    });
    expect(figures.valueAt({ place: 'A', category: 'sex=m' })).toBeNull();
    const leftOver = figures.all.filter(({ categoryKey }) => categoryKey.includes('not-specified'));
    expect(leftOver).toEqual([]);
  });

  it('are added over periods and places each by itself', () => {
    const figures = testFigures({
      dimensions: sexAndAge,
      values: [
        ['A', '2022-Q1', 1, f],
        ['A', '2022-Q2', 2, f],
        ['B', '2022-Q1', 4, f],
        ['B', '2022-Q1', 8, m],
      ],
    });
    expect(figures.valueAt({ ...f })).toBe(7);
    expect(figures.valueAt({ ...m })).toBeUndefined();
    expect(figures.valueAt({ place: 'B', ...m })).toBe(8);
  });

  it('crossed with another dimension stay one breakdown', () => {
    const cell = (key: string, value: number) =>
      ['A', '2022-Q1', value, { category: key }] as const;
    const figures = testFigures({
      dimensions: ['sex: f m', 'age: young old'],
      values: [
        cell('sex=f|age=young', 1),
        cell('sex=f|age=old', 2),
        cell('sex=m|age=young', 4),
        cell('sex=m|age=old', 8),
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(15);
    expect(figures.at({ place: 'A' })?.value.isAtLeast).toBe(false);
  });
});
