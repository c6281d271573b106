import type { Paired } from './paired';

/** One line of the table: what was measured beside its bare counterpart, and what it may cost. */
export interface Measured {
  readonly what: string;
  /** Times as slow as the bare counterpart, and as slow as it may be. */
  readonly ratio: number;
  readonly atMost: number;
  /** What the ratio is to. */
  readonly to: string;
  /** Milliseconds, printed beside: machines are noisy, and no exit code hangs on them. */
  readonly median: number;
  readonly p95: number | null;
  readonly bareMedian: number;
}

export function measured(what: string, to: string, atMost: number, pair: Paired): Measured {
  const { ratio, median, p95, bareMedian } = pair;
  return { what, to, atMost, ratio, median, p95, bareMedian };
}

export function isMet({ ratio, atMost }: Measured): boolean {
  return ratio <= atMost;
}
