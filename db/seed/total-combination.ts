import type { Queryable } from '../open';
import { breakdown, combination } from '../schema/dimension';

/** The breakdown "none" of a programme and its one combination, under which totals stand. */
export function insertTotalCombination(tx: Queryable, programmeId: number) {
  const { id: breakdownId } = tx
    .insert(breakdown)
    .values({ programmeId, code: 'none' })
    .returning({ id: breakdown.id })
    .get();
  const { id: combinationId } = tx
    .insert(combination)
    .values({ programmeId, breakdownId, key: '' })
    .returning({ id: combination.id })
    .get();
  return { breakdownId, combinationId };
}
