import { dayNumber, monthOf, yearOf } from './day';
import { firstOfMonth, isExact } from './span';
import type { IsoDate, Span } from './vocabulary';

/** Share of a span that is over at the end of a day, 0 … 1; null unless the span is exact. */
export function elapsedFraction(span: Span, endOfDay: IsoDate): number | null {
  if (!isExact(span) || span.start.date === null || span.end.date === null) return null;
  const from = dayNumber(span.start.date);
  const length = dayNumber(span.end.date) + 1 - from;
  return Math.min(1, Math.max(0, (dayNumber(endOfDay) + 1 - from) / length));
}

/** Length in years, whole months counted as twelfths; null where an end is unknown. */
export function lengthInYears(span: Span): number | null {
  const { start, end } = span;
  if (start.date === null || end.date === null) return null;
  return yearsUntil(dayNumber(end.date) + 1) - yearsUntil(dayNumber(start.date));
}

/** Years since year 0, each month a twelfth however many days it has. */
function yearsUntil(day: number): number {
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  const first = firstOfMonth(yearOf(date), monthOf(date));
  const next = firstOfMonth(yearOf(date), monthOf(date) + 1);
  return yearOf(date) + (monthOf(date) - 1 + (day - first) / (next - first)) / 12;
}

/** Whether a span is certainly over at the end of a day. */
export function isOver(span: Span, endOfDay: IsoDate): boolean {
  return span.end.date !== null && span.end.date <= endOfDay;
}
