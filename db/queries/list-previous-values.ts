import { sql } from 'drizzle-orm';
import type { Said } from '@/lib/api/observation-schema';
import type { Queryable } from '../open';
import { listSaidById } from './list-said-by-id';

interface Found {
  readonly id: number;
  readonly previousId: number;
  readonly period: string;
}

/** By observation: the latest approved value of its cell in an earlier period of the same length. */
export function listPreviousValues(
  db: Queryable,
  ids: readonly number[],
): Map<number, Said & { readonly period: string }> {
  if (ids.length === 0) return new Map();
  const found = db.all<Found>(sql`
    WITH earlier AS (
      SELECT o.id AS id, e.id AS "previousId", q.code AS "period",
        row_number() OVER (PARTITION BY o.id ORDER BY q.ends_on DESC) AS rank
      FROM json_each(${JSON.stringify(ids)}) wanted
      JOIN observation o ON o.id = wanted.value
      JOIN period p ON p.id = o.period_id
      JOIN period q ON q.programme_id = p.programme_id AND q.frequency = p.frequency
        AND q.ends_on < p.starts_on
      JOIN observation e ON e.period_id = q.id AND e.indicator_id = o.indicator_id
        AND e.place_id = o.place_id AND e.combination_id = o.combination_id
        AND e.organisation_id IS o.organisation_id AND e.source_id IS o.source_id
        AND e.review_state = 'approved'
    )
    SELECT id, "previousId", "period" FROM earlier WHERE rank = 1`);
  const said = listSaidById(
    db,
    found.map(({ previousId }) => previousId),
  );
  return new Map(
    found.flatMap(({ id, previousId, period }) => {
      const earlier = said.get(previousId);
      return earlier ? [[id, { ...earlier, period }] as const] : [];
    }),
  );
}
