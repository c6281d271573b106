import type { Outcome } from '@/lib/rollup/outcome';
import type { StandingSum } from './standing-sum';
import type { Way } from './way';

/** Whether a value that is not approved yet is among those of an answer, by the sums it is made of. */
export function isUnapproved(
  way: Way,
  sums: readonly StandingSum[],
  { observationIds: positions }: NonNullable<Outcome>,
): boolean {
  return positions.some((position) => {
    const sum = sums[position];
    return way === 'sum' ? sum?.isUnapproved : sum?.latest.isUnapproved;
  });
}
