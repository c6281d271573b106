import { describe, expect, it } from 'vitest';
import { testFigures } from './snapshot-testing';

describe('the basis', () => {
  it('leaves out what is not approved, and marks every total that it touches', () => {
    const programme = {
      values: [
        ['A', '2022-Q1', 10],
        ['A', '2022-Q2', 5, { reviewState: 'submitted' }],
        ['B', '2022-Q1', 1],
        ['B', '2022-Q1', 3, { reviewState: 'submitted' }],
        ['C', '2022-Q1', 7],
        ['C', '2022-Q2', 9, { reviewState: 'draft' }],
      ],
    } as const;
    const approved = testFigures(programme);
    expect(approved.valueAt({})).toBe(18);
    const all = testFigures(programme, '2024-06-30', 'with-unapproved');
    expect(all.valueAt({})).toBe(25);
    expect(all.at({})?.basis).toBe('with-unapproved');
    expect(all.at({ place: 'C' })).toMatchObject({ basis: 'approved', value: { value: 7 } });
  });
});

describe('coverage', () => {
  it('counts what is planned, and says nothing of places outside the plan', () => {
    const figures = testFigures({
      plan: ['A I year', 'B I year'],
      values: [['A', '2022', 10]],
    });
    expect(figures.at({})?.coverage).toEqual({ reported: 1, planned: 2, of: 'places' });
    expect(figures.at({ place: 'B' })).toMatchObject({ state: 'missing', value: { value: null } });
    expect(figures.at({ place: 'C' })).toMatchObject({ state: 'not-planned', coverage: null });
  });

  it('is not known where the plan is not', () => {
    const figures = testFigures({ values: [['A', '2022', 10]] });
    expect(figures.at({ place: 'A' })).toMatchObject({ coverage: null, isPlanKnown: false });
    expect(figures.at({ place: 'B' })).toBeUndefined();
  });

  it('asks for nothing that is not due yet', () => {
    const figures = testFigures(
      { plan: ['A I quarter'], values: [['A', '2022-Q1', 10]] },
      '2022-08-15',
    );
    expect(figures.at({ place: 'A' })?.coverage).toEqual({
      reported: 1,
      planned: 2,
      of: 'periods',
    });
  });

  it('tells not collected and not applicable from missing', () => {
    const figures = testFigures({
      plan: ['A I year', 'B I year', 'C I year'],
      values: [
        ['A', '2022', null],
        ['A', '2023', null],
        ['B', '2022', { valueState: 'not-applicable' }],
        ['B', '2023', { valueState: 'not-applicable' }],
      ],
    });
    const states = ['A', 'B', 'C'].map((place) => figures.at({ place })?.state);
    expect(states).toEqual(['not-collected', 'not-applicable', 'missing']);
  });
});
