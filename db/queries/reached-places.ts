import { sql } from 'drizzle-orm';
import type { Queryable } from '../open';

/** The programme's places, those its values, plan, baselines and targets name, and their ancestors. */
export function reachedPlaces(db: Queryable, programmeId: number): number[] {
  const ofProgramme = sql`(SELECT id FROM indicator WHERE programme_id = ${programmeId})`;
  const rows = db.all<{ id: number | null }>(sql`
    WITH RECURSIVE reached (id) AS (
      SELECT place_id FROM programme_place WHERE programme_id = ${programmeId}
      UNION SELECT place_id FROM observation WHERE indicator_id IN ${ofProgramme}
      UNION SELECT place_id FROM plan_entry WHERE indicator_id IN ${ofProgramme}
      UNION SELECT place_id FROM baseline WHERE indicator_id IN ${ofProgramme}
      UNION SELECT place_id FROM target WHERE indicator_id IN ${ofProgramme}
      UNION SELECT place.parent_id FROM reached JOIN place ON place.id = reached.id
    )
    SELECT id FROM reached WHERE id IS NOT NULL`);
  return rows.flatMap(({ id }) => id ?? []);
}
