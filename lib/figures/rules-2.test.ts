import { describe, expect, it } from 'vitest';
import { testFigures } from './snapshot-testing';

describe('rule 2: missing is not zero (peer: missing drawn as zero)', () => {
  it('keeps every state apart, and zero a value', () => {
    const figures = testFigures({
      places: ['A region', 'B region', 'C region', 'D region', 'E region', 'F region'],
      plan: ['A I year', 'B I year', 'C I year', 'D I year', 'F I year'],
      values: [
        ['A', '2022', 0],
        ['A', '2023', 0],
        ['B', '2022', null],
        ['B', '2023', null],
        ['C', '2022', { valueState: 'not-applicable' }],
        ['C', '2023', { valueState: 'not-applicable' }],
        ['F', '2022', 5, { valueState: 'estimated' }],
      ],
    });
    const told = ['A', 'B', 'C', 'D', 'E', 'F'].map((place) => {
      const figure = figures.at({ place });
      return [figure?.state, figure?.value.value];
    });
    expect(told).toEqual([
      ['reported', 0],
      ['not-collected', null],
      ['not-applicable', null],
      ['missing', null],
      ['not-planned', null],
      ['estimated', 5],
    ]);
    expect(figures.at({})).toMatchObject({ value: { value: 5 }, state: 'estimated' });
    expect(figures.at({})?.coverage).toEqual({ reported: 2, planned: 4, of: 'places' });
  });

  it.each([
    [['reported', 'provisional'], 'provisional'],
    [['estimated', 'break'], 'estimated'],
    [['break', 'reported'], 'break'],
  ] as const)('gives a total of %j the more cautious state', ([one, other], state) => {
    const figures = testFigures({
      values: [
        ['A', '2022', 1, { valueState: one }],
        ['B', '2022', 1, { valueState: other }],
      ],
    });
    expect(figures.at({})?.state).toBe(state);
  });
});
