import { eq } from 'drizzle-orm';
import { completeCombinations } from './ensure-breakdown';
import type { Queryable } from './open';
import { breakdownDimension } from './schema/dimension';

/** Gives every breakdown by a dimension the combinations of a category that was added to it. */
export function completeBreakdownsBy(
  tx: Queryable,
  programmeId: number,
  dimensionId: number,
): void {
  const breakdowns = tx
    .select({ id: breakdownDimension.breakdownId })
    .from(breakdownDimension)
    .where(eq(breakdownDimension.dimensionId, dimensionId))
    .all();
  for (const { id } of breakdowns) completeCombinations(tx, programmeId, id);
}
