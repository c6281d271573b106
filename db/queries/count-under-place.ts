import { sql } from 'drizzle-orm';
import type { Queryable } from '../open';

interface Wanted {
  readonly programmeId: number;
  readonly placeId: number;
}

export interface UnderPlace {
  /** With what supports them or was said of them. */
  readonly values: number;
  readonly planned: number;
  /** Targets and baselines. */
  readonly aims: number;
  /** Roles that are limited to it. */
  readonly roles: number;
  /** Key figures and tags. */
  readonly named: number;
}

/**
 * What a programme would leave without a place if it no longer listed this one: whatever stands on
 * the place itself, and on the places in it that no other listed place holds.
 */
export function countUnderPlace(db: Queryable, { programmeId, placeId }: Wanted): UnderPlace {
  const ofProgramme = sql`(SELECT id FROM indicator WHERE programme_id = ${programmeId})`;
  const onLost = (table: string) =>
    sql`(SELECT count(*) FROM ${sql.raw(table)} WHERE place_id IN lost AND indicator_id IN ${ofProgramme})`;
  const inLost = (table: string) =>
    sql`(SELECT count(*) FROM ${sql.raw(table)} WHERE place_id IN lost AND programme_id = ${programmeId})`;
  const listed = sql`(SELECT place_id FROM programme_place WHERE programme_id = ${programmeId})`;
  return db.get<UnderPlace>(sql`
    WITH RECURSIVE above (id) AS (
      SELECT parent_id FROM place WHERE id = ${placeId}
      UNION SELECT place.parent_id FROM above JOIN place ON place.id = above.id
    ), lost (id) AS (
      SELECT ${placeId}
      UNION SELECT place.id FROM lost JOIN place ON place.parent_id = lost.id
      WHERE place.id NOT IN ${listed} AND NOT EXISTS (SELECT 1 FROM above WHERE id IN ${listed})
    )
    SELECT (SELECT count(*) FROM observation WHERE place_id IN lost AND period_id IN (
        SELECT id FROM period WHERE programme_id = ${programmeId}))
        + ${onLost('evidence_cell')} + ${onLost('value_comment')} + ${onLost('deviation_explanation')} AS "values",
      ${onLost('plan_entry')} AS planned,
      ${onLost('target')} + ${onLost('baseline')} AS aims,
      (SELECT count(*) FROM role_grant_place p JOIN role_grant g ON g.id = p.grant_id
        WHERE p.place_id IN lost AND g.programme_id = ${programmeId}
          AND g.revoked_at IS NULL) AS roles,
      ${inLost('key_figure')} + ${inLost('tag')} AS named`);
}
