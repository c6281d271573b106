import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { GeneratedPeriod } from '@/lib/period/generate-periods';
import type { Queryable } from './open';
import { period } from './schema/period';

interface Sorted {
  readonly fresh: readonly GeneratedPeriod[];
  /** The codes of those that stand already, perhaps under a code of their own. */
  readonly kept: readonly string[];
}

/** Parts generated periods from those that stand; throws `conflict` for a code with other dates. */
export function sortStanding(
  tx: Queryable,
  programmeId: number,
  periods: readonly GeneratedPeriod[],
): Sorted {
  const standing = tx
    .select({
      code: period.code,
      frequency: period.frequency,
      startsOn: period.startsOn,
      endsOn: period.endsOn,
    })
    .from(period)
    .where(eq(period.programmeId, programmeId))
    .all();
  const byCode = new Map(standing.map((one) => [one.code, one]));
  const byDates = new Map(standing.map((one) => [datesKey(one), one]));
  const fresh: GeneratedPeriod[] = [];
  const kept: string[] = [];
  for (const one of periods) {
    const dates = { startsOn: one.span.start.date, endsOn: one.span.end.date };
    const named = byCode.get(one.code);
    const isOther = named && (named.startsOn !== dates.startsOn || named.endsOn !== dates.endsOn);
    if (isOther) {
      throw new AppError('conflict', {
        field: 'frequency',
        words: 'api.periods.otherDates',
        params: { period: one.code },
      });
    }
    const found = named ?? byDates.get(datesKey({ ...dates, frequency: one.frequency }));
    if (found) kept.push(found.code);
    else fresh.push(one);
  }
  return { fresh, kept };
}

function datesKey(one: {
  readonly frequency: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}): string {
  return `${one.frequency} ${one.startsOn} ${one.endsOn}`;
}
