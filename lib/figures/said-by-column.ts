import type { PeriodFacts } from '@/lib/rollup/ledger';
import type { SnapshotIndex } from './index-snapshot';

/** Where one period alone is not stated, the figure of the whole column says what its point would. */
export function saidByColumn(
  { periods }: SnapshotIndex,
  periodIds: Iterable<number>,
): (period: PeriodFacts) => boolean {
  const unstated = [...periodIds].filter((id) => periods.get(id)?.column.kind === 'not-stated');
  return ({ column }) => column.kind === 'not-stated' && unstated.length === 1;
}
