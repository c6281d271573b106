import { outerDays } from './span';
import type { Span } from './vocabulary';

export interface OrderedPeriod {
  readonly code: string;
  readonly isStated: boolean;
  readonly start: Span['start'];
  readonly end: Span['end'];
}

/** By end, then the shorter first; periods without dates come last, by code. */
export function comparePeriods(one: OrderedPeriod, other: OrderedPeriod): number {
  const days = outerDays(one);
  const otherDays = outerDays(other);
  if (days && otherDays) {
    return days.to - otherDays.to || otherDays.from - days.from || byCode(one, other);
  }
  if (days || otherDays) return days ? -1 : 1;
  return Number(other.isStated) - Number(one.isStated) || byCode(one, other);
}

function byCode(one: OrderedPeriod, other: OrderedPeriod): number {
  return one.code < other.code ? -1 : one.code > other.code ? 1 : 0;
}
