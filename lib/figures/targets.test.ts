import { describe, expect, it } from 'vitest';
import { english, testFigures } from './snapshot-testing';

const plan = ['A I quarter', 'B I quarter'];

describe('the figures of a phase against their targets', () => {
  it('compare periodic values as the sum to date with what is expected by then', () => {
    const figures = testFigures(
      {
        plan: ['A I quarter'],
        values: [
          ['A', '2022-Q1', 20],
          ['A', '2022-Q2', 30],
          ['A', '2022-Q3', 0],
          ['A', '2022-Q4', 10],
        ],
        targets: [{ place: 'A', value: 160 }],
        baselines: [{ place: 'A', value: 500 }],
      },
      '2023-02-15',
    );
    expect(figures.at({ place: 'A' })).toMatchObject({
      baseline: 500,
      achievement: 0.375,
      progress: 0.375,
      expected: 80,
      status: { code: 'behind', reason: null },
    });
  });

  it('compare at the end of the last period in the value, never today', () => {
    const figures = testFigures(
      {
        plan: ['A I year'],
        values: [['A', '2022', 50]],
        targets: [{ place: 'A', value: 100 }],
      },
      '2023-11-30',
    );
    expect(figures.at({ place: 'A' })).toMatchObject({
      expected: 50,
      status: { code: 'on-track' },
    });
  });

  it('sum the targets of the parts where every planned one has one', () => {
    const values = [
      ['A', '2022', 50],
      ['B', '2022', 60],
      ['A', '2023', 50],
      ['B', '2023', 60],
    ] as const;
    const targets = [
      { place: 'A', value: 100 },
      { place: 'B', value: 100 },
    ];
    const yearly = ['A I year', 'B I year'];
    const figures = testFigures({ plan: yearly, values, targets });
    expect(figures.at({})).toMatchObject({
      target: { value: 200, origin: 'summed' },
      status: { code: 'exceeded' },
    });
    const oneOnly = testFigures({ plan: yearly, values, targets: targets.slice(0, 1) });
    expect(oneOnly.at({})).toMatchObject({ target: null, status: { code: 'no-target' } });
  });

  it('compare a partial total only with the targets of the same places, and say so', () => {
    const programme = {
      plan: ['A I year', 'B I year', 'C I year'],
      values: [
        ['A', '2022', 50],
        ['A', '2023', 60],
      ],
      targets: [{ value: 300 }, { place: 'A', value: 100 }],
    } as const;
    const figures = testFigures(programme);
    expect(figures.at({})).toMatchObject({
      target: { value: 100, otherValue: 300, covers: { places: 1, of: 3 } },
      status: { code: 'exceeded' },
    });
    expect(english(figures.at({})?.explanation)).toContain('targets of the same places (1 of 3)');
    const without = testFigures({ ...programme, targets: [{ value: 300 }] });
    expect(without.at({})).toMatchObject({
      target: { value: 300, covers: null },
      achievement: null,
      status: { code: 'cannot-be-judged', reason: 'partial-total' },
    });
  });

  it('compare a total that a country states with its own target, whoever else reported', () => {
    const figures = testFigures({
      places: ['P country', 'A region P', 'B region P'],
      plan: ['A I year', 'B I year'],
      values: [
        ['A', '2022', 50],
        ['P', '2022', 250],
        ['P', '2023', 60],
      ],
      targets: [{ place: 'P', value: 300 }],
    });
    expect(figures.at({})).toMatchObject({
      value: { value: 310 },
      target: { value: 300, covers: null },
      status: { code: 'exceeded' },
    });
  });

  it('give no status for a target in words', () => {
    const words = { en: 'at least 650 people' };
    const figures = testFigures({
      values: [['A', '2022', 751]],
      targets: [{ place: 'A', operator: '>=', words }],
    });
    expect(figures.at({ place: 'A' })).toMatchObject({
      target: { words, value: null },
      achievement: null,
      status: { code: 'no-target', reason: 'words-only' },
    });
  });

  it('show a planned reach in words beside a value of no stated phase, without a status', () => {
    const words = { en: 'at least 650 people' };
    const figures = testFigures({
      indicator: { accumulation: 'unknown' },
      values: [['A', 'unstated', 751]],
      targets: [{ place: 'A', scope: 'life', operator: '>=', words }],
    });
    expect(figures.at({ place: 'A', phase: 'not-stated' })).toMatchObject({
      value: { value: 751 },
      target: { words, value: null },
      status: { code: 'no-target', reason: 'words-only' },
    });
  });

  it('give no status where the dates of the phase are known by year only', () => {
    const figures = testFigures({
      phasePrecision: 'year',
      phases: ['I 2021-01-01 2023-12-31'],
      values: [['A', '2022', 751]],
      targets: [{ place: 'A', value: 100 }],
    });
    expect(figures.at({ place: 'A' })?.status).toEqual({
      code: 'cannot-be-judged',
      reason: 'phase-not-exact',
    });
  });

  it('never call a sum with missing quarters not met', () => {
    const figures = testFigures({
      plan,
      values: [['A', '2022-Q1', 50]],
      targets: [{ place: 'A', value: 100 }],
    });
    expect(figures.at({ place: 'A' })?.status).toEqual({
      code: 'cannot-be-judged',
      reason: 'values-missing',
    });
  });

  it('subtract the baseline of a ratio, and pool it over places from its parts only', () => {
    const figures = testFigures(
      {
        indicator: {
          kind: 'ratio',
          ratioSource: 'full-count',
          accumulation: 'snapshot',
          direction: 'lower',
        },
        values: [['A', '2022', { numerator: 33, denominator: 100 }]],
        targets: [{ place: 'A', value: 0.2 }],
        baselines: [{ place: 'A', value: 0.4 }],
      },
      '2023-02-15',
    );
    const figure = figures.at({ place: 'A' });
    expect(figure?.expected).toBeCloseTo(0.3, 12);
    expect(figure?.progress).toBeCloseTo(0.35, 12);
    expect(figure?.status.code).toBe('behind');
  });

  it('follow the targets of the periods where the trajectory says so', () => {
    const figures = testFigures(
      {
        indicator: { trajectory: 'by-period-targets' },
        plan: ['A I quarter'],
        values: [
          ['A', '2022-Q1', 10],
          ['A', '2022-Q2', 10],
        ],
        targets: [
          { place: 'A', value: 200 },
          { place: 'A', period: '2022-Q1', value: 10 },
          { place: 'A', period: '2022-Q2', value: 5 },
        ],
      },
      '2022-08-15',
    );
    expect(figures.at({ place: 'A' })).toMatchObject({ expected: 15, status: { code: 'ahead' } });
    expect(figures.at({ place: 'A', period: '2022-Q2' })).toMatchObject({
      target: { value: 5 },
      status: { code: 'exceeded' },
    });
  });

  it('never judge a point that lacks places against the target of all of them', () => {
    const figures = testFigures(
      {
        places: ['A region', 'B region'],
        plan: ['A I quarter', 'B I quarter'],
        values: [['A', '2022-Q1', 100]],
        targets: [
          { place: 'A', period: '2022-Q1', value: 100 },
          { place: 'B', period: '2022-Q1', value: 100 },
        ],
      },
      '2022-08-15',
    );
    expect(figures.at({ place: 'A', period: '2022-Q1' })?.status.code).toBe('met');
    expect(figures.at({ period: '2022-Q1' })).toMatchObject({
      value: { value: 100 },
      target: { value: 200 },
      status: { code: 'cannot-be-judged', reason: 'values-missing' },
    });
  });

  it('judge a milestone by its order after the phase, and count places for the programme', () => {
    const levels = ['drafted', 'adopted'].map((code, at) => ({
      id: at + 1,
      code,
      ordinal: at + 1,
    }));
    const figures = testFigures({
      indicator: {
        kind: 'milestone',
        accumulation: 'snapshot',
        aggregation: 'none',
        trajectory: 'at-end',
        levels,
      },
      plan: ['A I year', 'B I year'],
      values: [
        ['A', '2023', { levelId: 2 }],
        ['B', '2023', { levelId: 1 }],
      ],
      targets: [{ levelId: 2 }, { place: 'A', levelId: 2 }, { place: 'B', levelId: 2 }],
    });
    expect(figures.at({ place: 'A' })?.status.code).toBe('met');
    expect(figures.at({ place: 'B' })?.status.code).toBe('not-met');
    expect(figures.at({})).toMatchObject({ achievement: 0.5, value: { atLevel: { reached: 1 } } });
  });
});
