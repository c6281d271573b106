import { sql } from 'drizzle-orm';
import type { Queryable } from '../open';

interface Wanted {
  readonly programmeId: number;
  readonly placeId: number;
  readonly periodId: number;
}

/**
 * The places in a region or a province in which the plan expects something for a period, or something
 * was told, by code. A country holds too many for one sheet, and has none.
 */
export function listSitesOfSheet(
  db: Queryable,
  { programmeId, placeId, periodId }: Wanted,
): number[] {
  const rows = db.values<[number]>(sql`
    WITH RECURSIVE within (id) AS (
      SELECT inner_place.id FROM place inner_place JOIN place outer_place
        ON outer_place.id = inner_place.parent_id
      WHERE outer_place.id = ${placeId} AND outer_place.level <> 'country'
      UNION ALL SELECT place.id FROM within JOIN place ON place.parent_id = within.id
    ), live (id) AS (
      SELECT id FROM indicator WHERE programme_id = ${programmeId} AND archived_at IS NULL
    )
    SELECT place.id FROM within JOIN place ON place.id = within.id
    WHERE EXISTS (
      SELECT 1 FROM plan_entry e JOIN period p
        ON p.phase_id = e.phase_id AND p.frequency = e.frequency
      WHERE p.id = ${periodId} AND e.place_id = place.id AND e.indicator_id IN (SELECT id FROM live)
    ) OR EXISTS (
      SELECT 1 FROM observation o
      WHERE o.period_id = ${periodId} AND o.place_id = place.id
        AND o.review_state <> 'superseded' AND o.indicator_id IN (SELECT id FROM live)
    )
    ORDER BY place.code, place.edition`);
  return rows.map(([id]) => id);
}
