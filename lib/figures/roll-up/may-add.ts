import type { StandingSum } from './standing-sum';

/** Up to this size, what doubles are off in a sum is less than half of the smallest step of a value. */
export const mostWithDecimals = 2 * 10 ** 9;

/**
 * Whether the decimal sum of all these can be told from their sums of doubles, in whatever groups
 * they are added.
 */
export function mayAdd(sums: readonly StandingSum[]): boolean {
  let size = 0;
  let fractions = 0;
  for (const sum of sums) {
    size += sum.size;
    fractions += sum.fractions;
  }
  return fractions === 0 ? Number.isSafeInteger(size) : size <= mostWithDecimals;
}

const scale = 10 ** 6;

/** The decimal sum behind a sum of doubles, where `mayAdd` holds of it. */
export function decimal(sum: number): number {
  // Never a zero below zero.
  return Number.isInteger(sum) ? sum : Math.round(sum * scale) / scale + 0;
}
