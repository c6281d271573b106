import { dayNumber } from '@/lib/period/day';
import { type DatedColumns, possibleDays, spanOf } from '@/lib/period/span';
import type { IsoDate } from '@/lib/period/vocabulary';

/** Whether a phase or period may have begun by a day; one whose start is unknown may have. */
export function mayHaveStarted(dates: DatedColumns, today: IsoDate): boolean {
  const start = possibleDays(spanOf(dates).start);
  return start === null || start.earliest <= dayNumber(today);
}
