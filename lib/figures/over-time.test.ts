import { describe, expect, it } from 'vitest';
import { english, testFigures } from './snapshot-testing';

describe('periodic counts', () => {
  it('are added over the quarters of a phase, and only over those', () => {
    const figures = testFigures({
      phases: ['I 2022-01-01 2022-12-31', 'II 2023-01-01 2023-12-31'],
      values: [
        ['A', '2022-Q1', 10],
        ['A', '2022-Q4', 5],
        ['A', '2023-Q1', 100],
      ],
    });
    expect(figures.valueAt({ place: 'A', phase: 'I' })).toBe(15);
    expect(figures.valueAt({ place: 'A', phase: 'II' })).toBe(100);
    expect(english(figures.at({ place: 'A' })?.explanation)).toContain('Sum of 2 quarters.');
  });

  it('take a stated year instead of its quarters, never both', () => {
    const figures = testFigures({
      values: [
        ['A', '2022-Q1', 10],
        ['A', '2022-Q2', 20],
        ['A', '2022', 75],
        ['A', '2023-Q1', 5],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(80);
    expect(figures.at({ place: 'A' })?.remainders).toEqual([{ axis: 'period', value: 45 }]);
  });

  it('are not added over periods that overlap without one holding the other', () => {
    const figures = testFigures({
      values: [
        ['A', '2022-01-01/2022-03-31', 10],
        ['A', '2022-03-01/2022-05-31', 20],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBeNull();
    expect(english(figures.at({ place: 'A' })?.refusal)).toContain('overlap');
  });

  it('take a missing quarter as missing and not as zero, and zero as a value', () => {
    const figures = testFigures({
      plan: ['A I quarter'],
      values: [
        ['A', '2022-Q1', 10],
        ['A', '2022-Q2', 0],
      ],
    });
    const figure = figures.at({ place: 'A' });
    expect(figure?.value.value).toBe(10);
    expect(figure?.coverage).toEqual({ reported: 2, planned: 8, of: 'periods' });
    expect(figures.at({ place: 'A', period: '2022-Q2' })?.value.value).toBe(0);
    expect(figures.at({ place: 'A', period: '2022-Q3' })).toMatchObject({
      state: 'missing',
      value: { value: null },
    });
  });
});

describe('cumulative counts', () => {
  const sinceProgramme = { accumulation: 'cumulative', cumulativeOrigin: 'programme' } as const;
  const twoPhases = ['I 2022-01-01 2022-12-31', 'II 2023-01-01 2023-12-31'];

  it('are never added over time: the latest stands', () => {
    const figures = testFigures({
      indicator: sinceProgramme,
      values: [
        ['A', '2022-Q1', 10],
        ['A', '2022-Q2', 30],
        ['A', '2022-Q3', 60],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(60);
    expect(english(figures.at({ place: 'A' })?.explanation)).toContain(
      'Latest of 3 quarters, at 30 September 2022.',
    );
  });

  it('since the programme: a phase takes the last, less the last before it', () => {
    const figures = testFigures({
      phases: twoPhases,
      indicator: sinceProgramme,
      values: [
        ['A', '2022-Q2', 40],
        ['A', '2022-Q4', 100],
        ['A', '2023-Q3', 130],
      ],
    });
    expect(figures.valueAt({ place: 'A', phase: 'I' })).toBe(100);
    expect(figures.valueAt({ place: 'A', phase: 'II' })).toBe(30);
  });

  it('since the programme: without a value before the phase, its share is refused', () => {
    const figures = testFigures({
      phases: twoPhases,
      indicator: sinceProgramme,
      values: [['A', '2023-Q3', 130]],
    });
    expect(figures.valueAt({ place: 'A', phase: 'II' })).toBeNull();
    expect(english(figures.at({ place: 'A', phase: 'II' })?.refusal)).toContain('from before it');
  });

  it('since the programme: a place planned from this phase on starts at zero', () => {
    const figures = testFigures({
      phases: twoPhases,
      indicator: sinceProgramme,
      plan: ['A I quarter', 'B II quarter'],
      values: [['B', '2023-Q3', 130]],
    });
    expect(figures.valueAt({ place: 'B', phase: 'II' })).toBe(130);
  });

  it('since the phase: the last of the phase', () => {
    const figures = testFigures({
      phases: twoPhases,
      indicator: { accumulation: 'cumulative', cumulativeOrigin: 'phase' },
      values: [
        ['A', '2022-Q4', 100],
        ['A', '2023-Q1', 5],
        ['A', '2023-Q3', 30],
      ],
    });
    expect(figures.valueAt({ place: 'A', phase: 'II' })).toBe(30);
  });

  it('since the calendar year: the last of each year, added', () => {
    const figures = testFigures({
      indicator: { accumulation: 'cumulative', cumulativeOrigin: 'calendar-year' },
      values: [
        ['A', '2022-Q2', 20],
        ['A', '2022-Q4', 50],
        ['A', '2023-Q1', 10],
        ['A', '2023-Q2', 15],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(65);
  });

  it('since the calendar year: a year shared by two phases is split by the value between them', () => {
    const phases = ['I 2022-01-01 2022-06-30', 'II 2022-07-01 2023-12-31'];
    const indicator = { accumulation: 'cumulative', cumulativeOrigin: 'calendar-year' } as const;
    const later = ['A', '2022-Q4', 50] as const;
    const known = testFigures({ phases, indicator, values: [['A', '2022-Q2', 20], later] });
    expect(known.valueAt({ place: 'A', phase: 'II' })).toBe(30);
    const unknown = testFigures({ phases, indicator, values: [later] });
    expect(unknown.valueAt({ place: 'A', phase: 'II' })).toBeNull();
  });

  it('bring each place up to the date asked, and say from when', () => {
    const figures = testFigures({
      indicator: sinceProgramme,
      values: [
        ['A', '2022-Q1', 100],
        ['B', '2022-Q1', 10],
        ['B', '2022-Q4', 40],
      ],
    });
    const total = figures.at({});
    expect(total?.value.value).toBe(140);
    expect(english(total?.explanation)).toContain('the oldest is of 31 March 2022');
    expect(total?.contributors.map((one) => one.isCarriedForward)).toEqual([true, false]);
    expect(figures.valueAt({ period: '2022-Q4' })).toBe(140);
    expect(figures.valueAt({ period: '2022-Q1' })).toBe(110);
  });
});

describe('people served per period', () => {
  it('are never added, as one may return: a phase shows at least the largest period', () => {
    const figures = testFigures({
      indicator: { accumulation: 'per-period-only' },
      values: [
        ['A', '2022-Q1', 300],
        ['A', '2022-Q2', 350],
        ['B', '2022-Q1', 100],
        ['B', '2022-Q2', 20],
      ],
    });
    expect(figures.at({ place: 'A' })?.value).toMatchObject({ value: 350, isAtLeast: true });
    expect(figures.at({})?.value).toMatchObject({ value: 400, isAtLeast: true });
  });
});

describe('an unknown accumulation', () => {
  it('blocks any total over time', () => {
    const figures = testFigures({
      indicator: { accumulation: 'unknown' },
      values: [
        ['A', '2022-Q1', 300],
        ['A', '2022-Q2', 350],
      ],
    });
    expect(figures.valueAt({ place: 'A' })).toBeNull();
    expect(figures.at({ place: 'A' })?.contributors).toHaveLength(2);
    expect(figures.valueAt({ place: 'A', period: '2022-Q2' })).toBe(350);
  });

  it('shows a single observation as what it is', () => {
    const figures = testFigures({
      indicator: { accumulation: 'unknown' },
      values: [['A', '2022-Q1', 7]],
    });
    expect(figures.valueAt({ place: 'A' })).toBe(7);
    expect(english(figures.at({ place: 'A' })?.explanation)).toContain('only value known');
  });
});

describe('columns', () => {
  it('keep straddling periods and periods of no phase out of every phase', () => {
    const figures = testFigures({
      phases: ['I 2022-01-01 2022-06-30', 'II 2022-07-01 2022-12-31'],
      values: [
        ['A', '2022-Q1', 1],
        ['A', '2022', 50],
        ['A', '2023-Q2', 100],
      ],
    });
    expect(figures.valueAt({ place: 'A', phase: 'I' })).toBe(1);
    expect(figures.at({ place: 'A', phase: 'II' })).toBeUndefined();
    expect(figures.at({ place: 'A', phase: 'outside' })).toBeUndefined();
    expect(figures.valueAt({ place: 'A', phase: 'outside', period: '2022' })).toBe(50);
    expect(figures.valueAt({ place: 'A', phase: 'outside', period: '2023-Q2' })).toBe(100);
  });

  it('put a period that is not stated into a column of its own, never into a phase', () => {
    const figures = testFigures({
      indicator: { accumulation: 'unknown' },
      places: ['A region', 'A1 site A', 'A2 site A', 'B region'],
      values: [
        ['A1', 'unstated', 1],
        ['A2', 'unstated', 1],
      ],
    });
    expect(figures.at({ place: 'A', phase: 'I' })).toBeUndefined();
    expect(figures.valueAt({ place: 'A', phase: 'not-stated' })).toBe(2);
    expect(figures.valueAt({ phase: 'not-stated' })).toBe(2);
  });

  it('leave out what begins after the day the figures speak for', () => {
    const figures = testFigures(
      {
        values: [
          ['A', '2022-Q4', 1],
          ['A', '2023-Q1', 10],
        ],
      },
      '2022-12-31',
    );
    expect(figures.valueAt({ place: 'A' })).toBe(1);
    expect(figures.at({ place: 'A', period: '2023-Q1' })).toBeUndefined();
  });
});
