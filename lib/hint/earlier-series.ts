import type { CumulativeOrigin } from '@/lib/indicator/vocabulary';
import type { EarlierValue } from './value-hints';

/** How many earlier periods a value is compared with: twelve, and the one before the first gain. */
export const earlierPeriods = 13;

/** Where an earlier period lies, beside the one that is asked about. */
export interface EarlierPeriod {
  readonly isInPhase: boolean;
  readonly isInYear: boolean;
}

/** A number, the two sides of a ratio, or null for a period in which nothing was told. */
export type EarlierNumber = number | readonly [numerator: number, denominator: number] | null;

/**
 * A series as it is sent, ready to be asked about.
 * @param numbers aligned with the periods, oldest first
 */
export function earlierSeries(
  numbers: readonly EarlierNumber[],
  periods: readonly EarlierPeriod[],
  origin: CumulativeOrigin | null,
): EarlierValue[] {
  return numbers.flatMap((number, at) => {
    const period = periods[at];
    if (number === null || !period) return [];
    const isOfSameCount =
      origin === 'phase' ? period.isInPhase : origin === 'calendar-year' ? period.isInYear : true;
    const said =
      typeof number === 'number'
        ? { value: number, numerator: null, denominator: null }
        : { value: null, numerator: number[0], denominator: number[1] };
    return { ...said, isOfSameCount, isInPhase: period.isInPhase };
  });
}
