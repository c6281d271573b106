import type { Basis } from '@/lib/observation/review-state';
import type { Queryable } from '../../open';
import { preparedRows } from '../../prepared';

/**
 * Indicators that tell values by the dimensions of these combinations and by others too, so that a
 * category asked may have to be made of them. One look into `observation_standing` for each indicator
 * and finer combination; none where no breakdown is finer. Values that wait for review tell them too,
 * where they are asked for.
 */
export function crossedIndicators(
  db: Queryable,
  programmeId: number,
  combinationIds: readonly number[],
  basis: Basis,
): Set<number> {
  const finer = finerRows(db, { asked: JSON.stringify(combinationIds) }).map(([id]) => id);
  if (finer.length === 0) return new Set();
  const asked = { programmeId, finer: JSON.stringify(finer) };
  const rows = crossedRows(db, asked);
  const waiting = basis === 'approved' ? [] : crossedWaitingRows(db, asked);
  return new Set([...rows, ...waiting].map(([id]) => id));
}

/** Combinations of the exclusive breakdowns that have every dimension of those asked, and more. */
const finerRows = preparedRows<[combinationId: number]>(`
  WITH
    asked (id) AS MATERIALIZED (
      SELECT DISTINCT breakdown_id FROM combination
      WHERE id IN (SELECT value FROM json_each(@asked)) AND key <> ''
    ),
    split (id) AS MATERIALIZED (
      SELECT DISTINCT dimension_id FROM breakdown_dimension WHERE breakdown_id IN asked
    ),
    finer (id) AS MATERIALIZED (
      SELECT breakdown_id FROM breakdown_dimension bd JOIN dimension d ON d.id = bd.dimension_id
      WHERE EXISTS (SELECT 1 FROM split) AND bd.breakdown_id NOT IN asked
      GROUP BY breakdown_id
      HAVING sum(dimension_id IN split) = (SELECT count(*) FROM split) AND min(is_exclusive) = 1
    )
  SELECT c.id FROM combination c WHERE c.breakdown_id IN finer`);

const crossedRows = preparedRows<[indicatorId: number]>(`
  SELECT i.id FROM indicator i
  WHERE i.programme_id = @programmeId AND i.archived_at IS NULL AND EXISTS (
    SELECT 1 FROM json_each(@finer) AS finer
    CROSS JOIN observation AS o INDEXED BY observation_standing
      ON o.combination_id = finer.value AND o.indicator_id = i.id
    WHERE o.review_state = 'approved' AND o.is_used = 1)`);

const crossedWaitingRows = preparedRows<[indicatorId: number]>(`
  SELECT DISTINCT o.indicator_id FROM observation AS o INDEXED BY observation_submitted
  WHERE o.review_state = 'submitted' AND o.is_used = 1
    AND o.indicator_id IN (SELECT id FROM indicator WHERE programme_id = @programmeId)
    AND o.combination_id IN (SELECT value FROM json_each(@finer))`);
