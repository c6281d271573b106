import { describe, expect, it } from 'vitest';
import { type TestValue, testFigures } from './snapshot-testing';

describe('figures of a phase that lack values', () => {
  describe('of a count that starts again each January', () => {
    const yearly = {
      phases: ['I 2021-01-01 2023-12-31'],
      indicator: { accumulation: 'cumulative', cumulativeOrigin: 'calendar-year' },
      plan: ['A I quarter'],
    } as const;
    const ofYears = (first: number, last: number, more: readonly TestValue[] = []) =>
      testFigures({
        ...yearly,
        values: [['A', '2021-Q4', first], ...more, ['A', '2023-Q4', last]],
        targets: [{ place: 'A', value: 100 }],
      }).at({ place: 'A' })?.status;

    it('with a whole year missing are met or cannot be judged, never not met', () => {
      expect(ofYears(40, 50)).toEqual({ code: 'cannot-be-judged', reason: 'values-missing' });
      expect(ofYears(50, 50)?.code).toBe('met');
      expect(ofYears(60, 50)?.code).toBe('exceeded');
    });

    it('miss nothing in a year whose last value is known', () => {
      expect(ofYears(40, 50, [['A', '2022-Q4', 5]])?.code).toBe('not-met');
      expect(ofYears(40, 50, [['A', '2022-Q2', 5]])?.reason).toBe('values-missing');
    });

    it('miss what one place lacks though another place reported that year', () => {
      const figures = testFigures({
        ...yearly,
        plan: ['A I quarter', 'B I quarter'],
        values: [
          ['A', '2021-Q4', 10],
          ['A', '2022-Q4', 10],
          ['A', '2023-Q4', 10],
          ['B', '2021-Q4', 10],
          ['B', '2023-Q4', 10],
        ],
        targets: [{ value: 100 }],
      });
      expect(figures.at({})?.status.reason).toBe('values-missing');
    });
  });

  it('judge no category while values of its place are missing, or not split', () => {
    const women = { category: 'sex=f' };
    const at = (values: readonly TestValue[]) =>
      testFigures({
        dimensions: ['sex: f m unknown'],
        plan: ['A I year'],
        values,
        targets: [{ place: 'A', category: 'sex=f', value: 100 }],
      }).at({ place: 'A', ...women })?.status;
    const missing = { code: 'cannot-be-judged', reason: 'values-missing' };
    expect(at([['A', '2022', 50, women]])).toEqual(missing);
    expect(
      at([
        ['A', '2022', 50, women],
        ['A', '2023', 30, women],
        ['A', '2023', 90],
      ]),
    ).toEqual(missing);
    expect(
      at([
        ['A', '2022', 50, women],
        ['A', '2023', 30, women],
        ['A', '2023', 60, { category: 'sex=unknown' }],
      ]),
    ).toEqual(missing);
    expect(
      at([
        ['A', '2022', 50, women],
        ['A', '2023', 30, women],
        ['A', '2022', 40, { category: 'sex=m' }],
        ['A', '2023', 60, { category: 'sex=m' }],
      ])?.code,
    ).toBe('not-met');
  });

  it('judge no ratio pooled over periods of which some are missing', () => {
    const of = (numerator: number) => ({ numerator, denominator: 100 });
    const figures = testFigures({
      indicator: { kind: 'ratio', ratioSource: 'full-count', trajectory: 'constant' },
      plan: ['A I year', 'B I year'],
      values: [
        ['A', '2022', of(40)],
        ['B', '2022', of(40)],
        ['B', '2023', of(90)],
      ],
      targets: [
        { place: 'A', value: 0.3 },
        { place: 'B', value: 0.7 },
      ],
      baselines: [{ value: 0.1 }],
    });
    expect(figures.at({ place: 'A' })?.status.reason).toBe('values-missing');
    expect(figures.at({ place: 'B' })?.status.code).toBe('not-met');
  });

  it('lack nothing where a later cumulative value stands, whatever the other places lack', () => {
    const figures = testFigures({
      indicator: { accumulation: 'cumulative', cumulativeOrigin: 'programme' },
      plan: ['A I quarter', 'B I year'],
      values: [
        ['A', '2022-Q4', 10],
        ['A', '2023-Q4', 30],
        ['B', '2022', 20],
        ['B', '2023', 40],
      ],
      targets: [{ value: 100 }],
    });
    expect(figures.at({})?.status.code).toBe('not-met');
  });
});
