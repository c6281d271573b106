import type { Queryable } from '../../open';
import { preparedRows } from '../../prepared';

/**
 * Those of these indicators that have a value in one of these periods. A running count of which no one
 * stated the totals is continued from all that was told before.
 */
export function toldIn(
  db: Queryable,
  indicatorIds: readonly number[],
  periodIds: readonly number[],
): Set<number> {
  if (indicatorIds.length === 0 || periodIds.length === 0) return new Set();
  const asked = { indicators: JSON.stringify(indicatorIds), periods: JSON.stringify(periodIds) };
  return new Set(toldRows(db, asked).map(([id]) => id));
}

const toldRows = preparedRows<[indicatorId: number]>(`
  SELECT asked.value FROM json_each(@indicators) AS asked
  WHERE EXISTS (SELECT 1 FROM observation AS o
    WHERE o.indicator_id = asked.value AND o.is_used = 1
      AND o.period_id IN (SELECT value FROM json_each(@periods))
      AND o.review_state IN ('approved', 'submitted'))`);
