import type { Paired } from './paired';

/** One line of the table: what was measured beside its bare counterpart, and what it may cost. */
export interface Measured {
  readonly what: string;
  /** To the bare counterpart, and what it has to keep to: one bound, by the sense of the unit. */
  readonly ratio: number;
  readonly atMost?: number;
  readonly atLeast?: number;
  /** What the ratio is to. */
  readonly to: string;
  /** Milliseconds where left out. */
  readonly unit?: Unit;
  /** In the unit, printed beside: machines are noisy, and no exit code hangs on them. */
  readonly median: number;
  readonly p95: number | null;
  readonly bareMedian: number;
}

/** Milliseconds, requests per second, thousands of bytes. */
export type Unit = 'ms' | '/s' | 'kB';

export function measured(what: string, to: string, atMost: number, pair: Paired): Measured {
  const { ratio, median, p95, bareMedian } = pair;
  return { what, to, atMost, ratio, median, p95, bareMedian };
}

/** The same as requests per second, of which there have to be enough. `pair` is of times. */
export function measuredRate(what: string, to: string, atLeast: number, pair: Paired): Measured {
  return {
    what,
    to,
    atLeast,
    ratio: 1 / pair.ratio,
    unit: '/s',
    median: 1000 / pair.median,
    p95: null,
    bareMedian: 1000 / pair.bareMedian,
  };
}

export function isMet({ ratio, atMost, atLeast }: Measured): boolean {
  return ratio <= (atMost ?? Number.POSITIVE_INFINITY) && ratio >= (atLeast ?? 0);
}
