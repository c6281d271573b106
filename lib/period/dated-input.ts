import { z } from '@/lib/zod';
import { dayOf, isDay, monthOf, yearOf } from './day';
import { type DatedColumns, firstOfMonth } from './span';
import { datePrecisions } from './vocabulary';

const day = z.iso.date('api.periods.notADay').nullable().default(null);

/** Two ends as a form gives them; make them `wholeDates`, then `complainOfDates`. */
export const datedShape = {
  startsOn: day,
  startsPrecision: z.enum(datePrecisions).default('day'),
  endsOn: day,
  endsPrecision: z.enum(datePrecisions).default('day'),
};

interface Context {
  addIssue(issue: { code: 'custom'; path: string[]; message: string }): void;
}

/** Says at its field what is wrong with two ends. */
export function complainOfDates(
  { startsOn, startsPrecision, endsOn, endsPrecision }: DatedColumns,
  context: Context,
): void {
  const complain = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if ((startsOn === null) !== (startsPrecision === 'unknown')) {
    complain('startsOn', 'api.periods.precision');
  }
  if ((endsOn === null) !== (endsPrecision === 'unknown')) {
    complain('endsOn', 'api.periods.precision');
  }
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    complain('endsOn', 'api.periods.endsBeforeStart');
  }
}

/** With a coarse precision the first day of the first month or year, and the last of the last. */
export function wholeDates<T extends DatedColumns>(dates: T): T {
  const { startsOn, startsPrecision, endsOn, endsPrecision } = dates;
  return {
    ...dates,
    startsOn: startsOn && isDay(startsOn) ? firstDay(startsOn, startsPrecision) : startsOn,
    endsOn: endsOn && isDay(endsOn) ? lastDay(endsOn, endsPrecision) : endsOn,
  };
}

function firstDay(date: string, precision: DatedColumns['startsPrecision']): string {
  if (precision === 'month') return dayOf(firstOfMonth(yearOf(date), monthOf(date)));
  return precision === 'year' ? dayOf(firstOfMonth(yearOf(date), 1)) : date;
}

function lastDay(date: string, precision: DatedColumns['endsPrecision']): string {
  if (precision === 'month') return dayOf(firstOfMonth(yearOf(date), monthOf(date) + 1) - 1);
  return precision === 'year' ? dayOf(firstOfMonth(yearOf(date) + 1, 1) - 1) : date;
}
