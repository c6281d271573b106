import { type EarlierPeriod, earlierPeriods } from '@/lib/hint/earlier-series';
import type { PeriodRow } from './list-periods';

/** The periods of the same frequency that end before this one begins, oldest first. */
export function periodsBefore(periods: readonly PeriodRow[], period: PeriodRow): PeriodRow[] {
  const { date: start } = period.start;
  if (start === null) return [];
  return periods.filter(
    ({ frequency, end }) => frequency === period.frequency && end.date !== null && end.date < start,
  );
}

/** Those of them that a value is compared with, oldest first. */
export function comparedPeriods(before: readonly PeriodRow[]): PeriodRow[] {
  return before.slice(-earlierPeriods);
}

/** Where an earlier period lies beside the one that is asked about. */
export function lieOf(one: PeriodRow, period: PeriodRow): EarlierPeriod {
  return {
    isInPhase: one.phaseId !== null && one.phaseId === period.phaseId,
    isInYear: yearIn(one) !== null && yearIn(one) === yearIn(period),
  };
}

function yearIn({ end }: PeriodRow): string | null {
  return end.date?.slice(0, 4) ?? null;
}
