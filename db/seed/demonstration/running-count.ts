import type { PeriodSeed } from './calendar';
import type { IndicatorSeed } from './indicator-seed';

/** Counts on from period to period, and begins again from zero where the indicator's origin says so. */
export function runningCount({ cumulativeOrigin }: IndicatorSeed) {
  const counted = new Map<string, number>();
  let origin = '';
  return {
    startAgainIn(period: PeriodSeed): void {
      const next = originOf(period, cumulativeOrigin);
      if (next !== origin) counted.clear();
      origin = next;
    },
    add(key: string, value: number): number {
      const sum = (counted.get(key) ?? 0) + value;
      counted.set(key, sum);
      return sum;
    },
    set(key: string, value: number): void {
      counted.set(key, value);
    },
    get(key: string): number {
      return counted.get(key) ?? 0;
    },
  };
}

function originOf(period: PeriodSeed, origin: IndicatorSeed['cumulativeOrigin']): string {
  if (origin === 'phase') return period.phase;
  return origin === 'calendar-year' ? period.endsOn.slice(0, 4) : 'programme';
}
