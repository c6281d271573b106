import { describe, expect, it } from 'vitest';
import { allWords } from '@/lib/words-testing';
import { buildFigures } from './build-figures';
import { english, type TestValue, testFigures, testProgramme } from './snapshot-testing';

const women = { category: 'sex=f' };
const men = { category: 'sex=m' };
const sexes = ['sex: f m unknown'];

describe('rule 3: a ratio is recomputed, never averaged (peer: percentages averaged)', () => {
  const ratio = { kind: 'ratio', ratioSource: 'full-count', decimals: 1 } as const;
  const of = (numerator: number, denominator: number) => ({ numerator, denominator });

  it.each([
    ['1 of 2 and 90 of 100', of(1, 2), of(90, 100), 91 / 102],
    ['0 of 50 and 50 of 50', of(0, 50), of(50, 50), 0.5],
    ['3 of 4 and 1 of 400', of(3, 4), of(1, 400), 4 / 404],
  ])('%s', (_, one, other, pooled) => {
    const values: TestValue[] = [
      ['A', '2022', one],
      ['B', '2022', other],
    ];
    const indicator = { ...ratio, accumulation: 'snapshot' } as const;
    expect(testFigures({ indicator, values }).valueAt({})).toBe(pooled);
    const organisations: TestValue[] = [
      ['A', '2022', one, { organisationId: 1 }],
      ['A', '2022', other, { organisationId: 2 }],
    ];
    expect(testFigures({ indicator, values: organisations }).valueAt({ place: 'A' })).toBe(pooled);
    const categories: TestValue[] = [
      ['A', '2022', one, women],
      ['A', '2022', other, men],
    ];
    const bySex = testFigures({ indicator, dimensions: sexes, values: categories });
    expect(bySex.valueAt({ place: 'A' })).toBe(pooled);
  });

  it('of people who may return is at least none of its periods', () => {
    const figures = testFigures({
      indicator: { ...ratio, accumulation: 'per-period-only' },
      values: [
        ['A', '2022-Q1', of(1, 2)],
        ['A', '2022-Q2', of(6, 10)],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBeNull();
    expect(english(figures.at({ place: 'A' })?.refusal)).toContain('counted again');
    expect(figures.valueAt({ place: 'A', period: '2022-Q2' })).toBe(0.6);
  });

  it('levels total as "n of m", within the age that the indicator allows', () => {
    const levels = ['low', 'high'].map((code, at) => ({ id: at + 1, code, ordinal: at + 1 }));
    const figures = testFigures(
      {
        indicator: { kind: 'score', accumulation: 'snapshot', snapshotMaxAgeDays: 200, levels },
        values: [
          ['A', '2022-Q1', { levelId: 2 }],
          ['B', '2023-Q1', { levelId: 2 }],
          ['C', '2023-Q1', { levelId: 1 }],
        ],
      },
      '2023-06-30',
    );
    expect(figures.at({})?.value.atLevel).toEqual({ reached: 1, of: 2 });
    expect(english(figures.at({})?.explanation)).toContain('1 place is left out');
  });

  it('nothing is totalled across indicators', () => {
    const one = testProgramme({
      values: [
        ['A', '2022', 5],
        ['B', '2022', 7],
      ],
    });
    const [indicator] = one.indicators;
    const snapshot = {
      ...one,
      indicators: [
        ...one.indicators,
        ...(indicator ? [{ ...indicator, id: 2, code: 'OTHER', ordinal: 2 }] : []),
      ],
      observations: one.observations.map((row) => ({ ...row, indicatorId: row.id })),
    };
    const question = { asOf: '2024-06-30', basis: 'approved', words: allWords } as const;
    const wholes = buildFigures(snapshot, question).filter(
      ({ placeKey, period }) => placeKey !== null && period === null,
    );
    expect(wholes.map(({ indicatorCode, value }) => [indicatorCode, value.value])).toEqual([
      ['IND', 5],
      ['OTHER', 7],
    ]);
  });
});
