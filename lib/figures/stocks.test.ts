import { describe, expect, it } from 'vitest';
import { english, testFigures } from './snapshot-testing';

describe('snapshots', () => {
  it('take the latest, never the sum or the mean', () => {
    const figures = testFigures({
      indicator: { accumulation: 'snapshot' },
      values: [
        ['A', '2022-Q1', 8],
        ['A', '2022-Q3', 6],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(6);
  });

  it('older than their stated age are no current value', () => {
    const figures = testFigures(
      {
        indicator: { accumulation: 'snapshot', snapshotMaxAgeDays: 200 },
        values: [
          ['A', '2022-Q1', 8],
          ['B', '2023-Q1', 5],
        ],
      },
      '2023-06-30',
    );
    expect(figures.valueAt({ place: 'A' })).toBeNull();
    expect(english(figures.at({ place: 'A' })?.refusal)).toContain('too old');
    expect(figures.valueAt({})).toBeUndefined();
    expect(figures.valueAt({ place: 'B' })).toBe(5);
  });

  it('too old leave the total, its coverage and its sentence alike', () => {
    const figures = testFigures(
      {
        indicator: { accumulation: 'snapshot', snapshotMaxAgeDays: 200 },
        plan: ['A I quarter', 'B I quarter', 'C I quarter'],
        values: [
          ['A', '2022-Q1', 8],
          ['B', '2023-Q1', 5],
          ['C', '2023-Q1', 2],
        ],
        targets: [
          { place: 'A', value: 10 },
          { place: 'B', value: 5 },
          { place: 'C', value: 2 },
        ],
        baselines: [{ value: 0 }],
      },
      '2023-06-30',
    );
    const total = figures.at({});
    expect(total).toMatchObject({
      value: { value: 7 },
      coverage: { reported: 2, planned: 3, of: 'places' },
      target: { value: 7, otherValue: 17, covers: { places: 2, of: 3 } },
    });
    expect(english(total?.explanation)).toContain(
      '1 place is left out: its latest value is too old',
    );
    expect(english(total?.explanation)).toContain('2 of 3 planned places reported');
  });

  it('too old everywhere are no total, and no place counts as reported', () => {
    const figures = testFigures(
      {
        indicator: { accumulation: 'snapshot', snapshotMaxAgeDays: 200 },
        plan: ['A I quarter', 'B I quarter'],
        values: [
          ['A', '2022-Q1', 8],
          ['B', '2022-Q1', 5],
        ],
      },
      '2023-06-30',
    );
    expect(figures.at({})?.coverage).toEqual({ reported: 0, planned: 2, of: 'places' });
    expect(english(figures.at({})?.refusal)).toContain('too old');
  });
});
