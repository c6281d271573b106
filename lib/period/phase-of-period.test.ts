import { describe, expect, it } from 'vitest';
import { phaseOfPeriod } from './phase-of-period';
import type { DatePrecision, Span } from './vocabulary';

function span(start: string | null, end: string | null, precision: DatePrecision = 'day'): Span {
  return {
    start: { date: start, precision: start ? precision : 'unknown' },
    end: { date: end, precision: end ? precision : 'unknown' },
  };
}

const phases = [
  { id: 2, span: span('2014-02-01', '2018-01-31') },
  { id: 3, span: span('2019-01-01', '2023-12-31', 'year') },
];

const phaseOf = (period: Span, declaredPhaseId: number | null = null, isStated = true) =>
  phaseOfPeriod({ isStated, span: period, declaredPhaseId }, phases);

describe('phaseOfPeriod', () => {
  it('finds the phase that wholly contains a period', () => {
    expect(phaseOf(span('2014-02-01', '2014-04-30'))).toEqual({ kind: 'phase', phaseId: 2 });
    expect(phaseOf(span('2020-11-01', '2021-12-31', 'month'))).toEqual({
      kind: 'phase',
      phaseId: 3,
    });
  });

  it('keeps a period that straddles the end of a phase out of it, even where it was declared', () => {
    const quarter = span('2018-01-01', '2018-03-31');
    expect(phaseOf(quarter)).toEqual({ kind: 'outside', why: 'straddles' });
    expect(phaseOf(quarter, 2)).toEqual({ kind: 'outside', why: 'straddles' });
  });

  it('keeps a period between two phases in none of them', () => {
    expect(phaseOf(span('2018-04-01', '2018-06-30'), 3)).toEqual({
      kind: 'outside',
      why: 'in-no-phase',
    });
  });

  it('never guesses the phase of a period that was not stated', () => {
    expect(phaseOf(span(null, null), 3, false)).toEqual({ kind: 'not-stated' });
  });

  it('lets the declared phase settle only what the dates leave open', () => {
    const firstQuarter = span('2019-01-01', '2019-03-31');
    expect(phaseOf(firstQuarter)).toEqual({ kind: 'outside', why: 'unclear' });
    expect(phaseOf(firstQuarter, 3)).toEqual({ kind: 'phase', phaseId: 3 });
    expect(phaseOf(span(null, '2017-12-31'), 2)).toEqual({ kind: 'phase', phaseId: 2 });
    expect(phaseOf(span(null, '2017-12-31'), 3)).toEqual({ kind: 'outside', why: 'unclear' });
  });

  it('chooses between overlapping phases only by what was declared', () => {
    const overlapping = [
      { id: 1, span: span('2020-01-01', '2021-12-31') },
      { id: 2, span: span('2021-01-01', '2022-12-31') },
    ];
    const period = { isStated: true, span: span('2021-04-01', '2021-06-30') };
    expect(phaseOfPeriod({ ...period, declaredPhaseId: null }, overlapping).kind).toBe('outside');
    expect(phaseOfPeriod({ ...period, declaredPhaseId: 2 }, overlapping)).toEqual({
      kind: 'phase',
      phaseId: 2,
    });
  });
});
