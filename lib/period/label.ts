import { type Locale, type Localised, localise } from '@/lib/locale';
import type { Say } from '@/lib/say';
import { dayOfMonth, isLastDayOfMonth, monthOf, yearOf } from './day';
import type { DatedEnd, IsoDate } from './vocabulary';

export interface LabelledPeriod {
  readonly isStated: boolean;
  readonly start: DatedEnd;
  readonly end: DatedEnd;
  readonly reportedFrom: IsoDate | null;
  readonly reportedTo: IsoDate | null;
  readonly title: Localised | null;
}

/** The words for a period. `say` speaks the namespace `periods` in the same language. */
export function periodLabel(period: LabelledPeriod, locale: Locale, say: Say): string {
  if (period.title) return localise(period.title, locale).text;
  if (!period.isStated) return notStatedLabel(period, say);
  const { start, end } = period;
  if (start.date && end.date) return spanLabel(start.date, end.date, coarser(start, end), say);
  if (end.date) return say('until', { end: endLabel(end, say), grain: grain(end) });
  if (start.date) return say('since', { start: endLabel(start, say), grain: grain(start) });
  return say('datesUnknown');
}

function notStatedLabel({ reportedFrom, reportedTo }: LabelledPeriod, say: Say): string {
  const from = reportedFrom ?? reportedTo;
  const to = reportedTo ?? reportedFrom;
  if (!from || !to) return say('notStated');
  const form = from === to ? 'one' : from.slice(0, 7) === to.slice(0, 7) ? 'many' : 'range';
  return say('notStatedReported', { days: daysLabel(from, to, say), form });
}

type Grain = 'day' | 'month' | 'year';

const grains: readonly Grain[] = ['day', 'month', 'year'];

function coarser(start: DatedEnd, end: DatedEnd): Grain {
  const index = Math.max(grains.indexOf(grain(start)), grains.indexOf(grain(end)));
  return grains[index] ?? 'day';
}

function grain({ precision }: DatedEnd): Grain {
  return precision === 'unknown' ? 'day' : precision;
}

function endLabel(end: DatedEnd, say: Say): string {
  const date = end.date ?? '';
  return spanLabel(date, date, grain(end), say);
}

/** The label of the days from `from` to `to`, in the words that fit them best. */
export function spanLabel(from: IsoDate, to: IsoDate, stated: Grain, say: Say): string {
  const fillsMonths = dayOfMonth(from) === 1 && isLastDayOfMonth(to);
  const isMonthly = stated !== 'day' || fillsMonths;
  const fillsYears = stated === 'year' || (isMonthly && monthOf(from) === 1 && monthOf(to) === 12);
  if (fillsYears) return yearsLabel(yearOf(from), yearOf(to), say);
  return isMonthly ? monthsLabel(from, to, say) : daysLabel(from, to, say);
}

function yearsLabel(from: number, to: number, say: Say): string {
  return from === to ? say('year', { year: String(from) }) : say('years', spell({ from, to }));
}

function monthsLabel(from: IsoDate, to: IsoDate, say: Say): string {
  const first = monthOf(from);
  const last = monthOf(to);
  const year = String(yearOf(to));
  if (yearOf(from) === yearOf(to)) {
    if (first === last) return say('month', { month: monthName(from, say), year });
    const length = last - first + 1;
    if (length === 3 && first % 3 === 1) return say('quarter', { n: (first + 2) / 3, year });
    if (length === 6 && first % 6 === 1) return say('halfYear', { n: (first + 5) / 6, year });
    return say('months', { from: monthName(from, say), to: monthName(to, say), year });
  }
  const month = (date: IsoDate) =>
    say('month', { month: monthName(date, say), year: String(yearOf(date)) });
  return say('range', { from: month(from), to: month(to) });
}

function daysLabel(from: IsoDate, to: IsoDate, say: Say): string {
  if (from === to) return dayLabel(from, say);
  if (from.slice(0, 7) !== to.slice(0, 7)) {
    return say('range', { from: dayLabel(from, say), to: dayLabel(to, say) });
  }
  return say('days', {
    from: dayOfMonth(from),
    to: String(dayOfMonth(to)),
    month: monthName(to, say),
    year: String(yearOf(to)),
  });
}

/** One day, as in "24 October 2023". */
export function dayLabel(date: IsoDate, say: Say): string {
  const year = String(yearOf(date));
  return say('day', { day: dayOfMonth(date), month: monthName(date, say), year });
}

function monthName(date: IsoDate, say: Say): string {
  return say(`monthNames.${monthOf(date)}`);
}

function spell(numbers: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, String(value)]));
}
