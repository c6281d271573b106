import { describe, expect, it } from 'vitest';
import { type TestValue, testFigures } from './snapshot-testing';

const quarters = [1, 2, 3, 4].flatMap((n) => [`2022-Q${n}`, `2023-Q${n}`]);

describe('rule 8: each figure says how it was made (peer: a number without its method)', () => {
  const cumulative = { accumulation: 'cumulative', cumulativeOrigin: 'programme' } as const;
  const both = (from: number): TestValue[] =>
    quarters.flatMap((quarter): TestValue[] => [
      ['A1', quarter, from],
      ['A2', quarter, from],
    ]);

  it('in words of three languages, with its coverage', () => {
    const figures = testFigures({
      indicator: cumulative,
      plan: ['A1 I quarter', 'A2 I quarter', 'B I quarter'],
      values: both(5),
    });
    expect(figures.at({})?.explanation).toEqual({
      en: 'Latest of 8 quarters, at 31 December 2023. Summed over 2 places. 1 of 2 planned places reported.',
      fr: 'Dernière valeur de 8 trimestres, au 31 décembre 2023. Additionné sur 2 lieux. 1 lieu prévu sur 2 a communiqué une valeur.',
      ar: 'آخر قيمة من 8 أرباع سنوية، بتاريخ 31 دجنبر 2023. مجموع مكانين. مكان مقرر واحد من أصل 2 أبلغ عن قيمة.',
    });
  });

  it('names the subtraction where one of the places began in this phase', () => {
    const figures = testFigures({
      phases: ['I 2022-01-01 2022-12-31', 'II 2023-01-01 2023-12-31'],
      indicator: cumulative,
      plan: ['A I quarter', 'A II quarter', 'B II quarter'],
      values: [
        ['B', '2023-Q1', 1],
        ['B', '2023-Q4', 5],
        ['A', '2022-Q4', 10],
        ['A', '2023-Q4', 30],
      ],
    });
    const total = figures.at({ phase: 'II' });
    expect(total?.value.value).toBe(25);
    expect(total?.explanation.en).toContain('less the last one before the phase');
  });

  it.each([
    [['A', 'B', 'C'], ['A', 'B'], { reported: 2, planned: 3, of: 'places' }],
    [['A', 'B'], ['A', 'B', 'C'], { reported: 2, planned: 2, of: 'places' }],
    [['A', 'B'], [], { reported: 0, planned: 2, of: 'places' }],
  ] as const)('plan %j, reported %j', (planned, reported, coverage) => {
    const figures = testFigures({
      plan: planned.map((place) => `${place} I year`),
      values: reported.map((place) => [place, '2022', 1] as const),
    });
    expect(figures.at({})?.coverage).toEqual(coverage);
    expect(figures.valueAt({})).toBe(reported.length || null);
  });

  it('outside the plan is not planned, and neither late nor in the coverage', () => {
    const figures = testFigures({ plan: ['A I year'], values: [['A', '2022', 1]] });
    expect(figures.at({ place: 'B' })?.state).toBe('not-planned');
    expect(figures.at({ place: 'B', period: '2022' })).toBeUndefined();
  });

  it('says that a plan is not known', () => {
    const figures = testFigures({ values: [['A', '2022', 1]] });
    expect(figures.at({ place: 'A' })?.explanation.en).toContain('Reporting plan unknown');
  });
});
