import { dayNumber, dayOf, monthOf, yearOf } from './day';
import type { DatedEnd, IsoDate, Span } from './vocabulary';

/** The first and last day on which a date of this precision can fall; null where it is unknown. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

export interface DatedColumns {
  readonly startsOn: IsoDate | null;
  readonly startsPrecision: DatedEnd['precision'];
  readonly endsOn: IsoDate | null;
  readonly endsPrecision: DatedEnd['precision'];
}

export function spanOf(row: DatedColumns): Span {
  return {
    start: { date: row.startsOn, precision: row.startsPrecision },
    end: { date: row.endsOn, precision: row.endsPrecision },
  };
}

export function possibleDays(end: DatedEnd): DayRange | null {
  if (end.date === null || end.precision === 'unknown') return null;
  if (end.precision === 'day') {
    const day = dayNumber(end.date);
    return { earliest: day, latest: day };
  }
  const year = yearOf(end.date);
  const month = monthOf(end.date);
  return end.precision === 'month'
    ? { earliest: firstOfMonth(year, month), latest: firstOfMonth(year, month + 1) - 1 }
    : { earliest: firstOfMonth(year, 1), latest: firstOfMonth(year + 1, 1) - 1 };
}

/** The first day of a month; month 13 is January of the next year. */
export function firstOfMonth(year: number, month: number): number {
  return Math.round(Date.UTC(year, month - 1, 1) / 86_400_000);
}

/** Every day a span may speak for, as day numbers; null where an end is unknown. */
export function outerDays(span: Span): { from: number; to: number } | null {
  const start = possibleDays(span.start);
  const end = possibleDays(span.end);
  return start && end ? { from: start.earliest, to: end.latest } : null;
}

/** Both ends known to the day. */
export function isExact(span: Span): boolean {
  return span.start.precision === 'day' && span.end.precision === 'day';
}

/** The last day a span may speak for, or null. */
export function lastDay(span: Span): IsoDate | null {
  const end = possibleDays(span.end);
  return end && dayOf(end.latest);
}
