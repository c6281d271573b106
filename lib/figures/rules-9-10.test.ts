import { describe, expect, it } from 'vitest';
import { english, type TestValue, testFigures } from './snapshot-testing';

describe('rule 9: a period keeps no phase but its own (peer: periods forced into a phase)', () => {
  const phases = ['I 2022-01-01 2022-06-30', 'II 2022-07-01 2022-12-31'];

  it.each([
    ['2022-Q1', 'I'],
    ['2022-H2', 'II'],
    ['2022', 'outside'],
    ['2022-06-15/2022-07-14', 'outside'],
    ['2023-Q1', 'outside'],
    ['unstated', 'not-stated'],
  ])('%s stands in %s', (period, phase) => {
    const figures = testFigures({ phases, values: [['A', period, 5]] });
    const columns = figures.all
      .filter(({ placeKey }) => placeKey === 'A@1')
      .map((figure) => (figure.phase.kind === 'phase' ? figure.phase.code : figure.phase.kind));
    expect([...new Set(columns)]).toEqual([phase]);
  });

  it('years that begin in July hold the quarters that lie in them', () => {
    const figures = testFigures({
      phases: ['I 2021-07-01 2023-06-30'],
      values: [
        ['A', '2021-07-01/2022-06-30', 100],
        ['A', '2021-Q3', 30],
        ['A', '2022-Q2', 20],
        ['A', '2022-Q3', 7],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(107);
    expect(figures.at({ place: 'A' })?.remainders).toEqual([{ axis: 'period', value: 50 }]);
  });
});

describe('rule 9: an old edition of a place (peer: codes that were used again)', () => {
  const places = ['O region', 'N region', 'B region'];
  const values: TestValue[] = [
    ['O', '2022-Q1', 10],
    ['N', '2023-Q1', 5],
    ['B', '2022-Q1', 1],
  ];

  it('counts for its successor where both are the same territory', () => {
    const figures = testFigures({ places, successions: ['O = N'], values });
    expect(figures.valueAt({ place: 'N' })).toBe(15);
    expect(figures.at({ place: 'O' })).toBeUndefined();
  });

  it('stands under its own name where its boundaries changed', () => {
    const figures = testFigures({ places, successions: ['O > N'], values });
    expect(figures.valueAt({ place: 'O' })).toBe(10);
    expect(figures.valueAt({ place: 'N' })).toBe(5);
    expect(figures.valueAt({})).toBe(16);
  });

  it.each([
    { accumulation: 'snapshot' },
    { accumulation: 'cumulative', cumulativeOrigin: 'programme' },
  ] as const)('is never carried forward beside its successor: %j', (indicator) => {
    const figures = testFigures({ places, successions: ['O > N'], indicator, values });
    expect(figures.valueAt({})).toBeNull();
    expect(english(figures.at({})?.refusal)).toContain('boundaries of a place changed');
    expect(figures.valueAt({ place: 'N' })).toBe(5);
  });
});

describe('rule 10: two sources stay two (peer: the same fact counted twice)', () => {
  const said = (value: number, sourceId: number, more = {}) =>
    ['A', '2022', value, { sourceId, ...more }] as const;

  it.each([
    ['two sources that disagree', [said(8, 1), said(9, 2)], null],
    ['two sources that agree', [said(8, 1), said(8, 2)], 8],
    ['one source that prints its text twice', [said(8, 1), said(8, 1)], 8],
    ['the one that was chosen', [said(8, 1, { isUsed: false }), said(9, 2)], 9],
    [
      'one of two organisations',
      [said(8, 1, { organisationId: 1 }), said(9, 2, { organisationId: 2 })],
      17,
    ],
  ] as const)('%s', (_, values, value) => {
    expect(testFigures({ values }).valueAt({ place: 'A' })).toBe(value);
  });

  it('a region whose sources disagree makes no total of the programme', () => {
    const figures = testFigures({ values: [said(8, 1), said(9, 2), ['B', '2022', 1]] });
    expect(figures.valueAt({})).toBeNull();
    expect(figures.at({})?.contributors).toHaveLength(3);
  });
});
