import { describe, expect, it } from 'vitest';
import { comparePeriods } from './compare-periods';
import { dayNumber, dayOf, isDay } from './day';
import { elapsedFraction, isOver, lengthInYears } from './elapsed';
import type { Span } from './vocabulary';

const days = (start: string, end: string): Span => ({
  start: { date: start, precision: 'day' },
  end: { date: end, precision: 'day' },
});

describe('isDay', () => {
  it('knows the calendar', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2023-02-29')).toBe(false);
    expect(isDay('2023-2-1')).toBe(false);
    expect(() => dayNumber('2023-13-01')).toThrow(RangeError);
    expect(dayOf(dayNumber('2023-10-24'))).toBe('2023-10-24');
  });
});

describe('elapsedFraction', () => {
  it('counts whole days, the last one included', () => {
    const span = days('2023-01-01', '2023-01-10');
    expect(elapsedFraction(span, '2023-01-05')).toBe(0.5);
    expect(elapsedFraction(span, '2022-12-31')).toBe(0);
    expect(elapsedFraction(span, '2024-01-01')).toBe(1);
  });

  it('says nothing of a span that is not exact', () => {
    const span: Span = { ...days('2019-01-01', '2023-12-31') };
    const year: Span = { ...span, end: { date: '2023-12-31', precision: 'year' } };
    expect(elapsedFraction(year, '2021-01-01')).toBeNull();
  });
});

describe('lengthInYears', () => {
  it('gives phase II its four years', () => {
    expect(lengthInYears(days('2014-02-01', '2018-01-31'))).toBeCloseTo(4, 10);
    expect(lengthInYears(days('2023-01-01', '2023-03-31'))).toBeCloseTo(0.25, 10);
  });
});

describe('isOver', () => {
  it('ends with the last day itself', () => {
    expect(isOver(days('2023-01-01', '2023-12-31'), '2023-12-31')).toBe(true);
    expect(isOver(days('2023-01-01', '2023-12-31'), '2023-12-30')).toBe(false);
  });
});

describe('comparePeriods', () => {
  it('orders by end, the quarter before its year, and what has no date last', () => {
    const period = (code: string, span: Span, isStated = true) => ({ code, isStated, ...span });
    const unknown: Span = {
      start: { date: null, precision: 'unknown' },
      end: { date: null, precision: 'unknown' },
    };
    const periods = [
      period('unstated', unknown, false),
      period('undated', unknown),
      period('2022', days('2022-01-01', '2022-12-31')),
      period('2022-Q4', days('2022-10-01', '2022-12-31')),
      period('2022-Q1', days('2022-01-01', '2022-03-31')),
    ];
    expect(periods.sort(comparePeriods).map(({ code }) => code)).toEqual([
      '2022-Q1',
      '2022-Q4',
      '2022',
      'undated',
      'unstated',
    ]);
  });
});
