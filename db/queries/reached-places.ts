import { type SQL, sql } from 'drizzle-orm';
import { workingStates } from '@/lib/observation/review-state';
import type { Queryable } from '../open';

/** The places a programme lists, those that stand for them now, and the ancestors of all. */
export function listedPlaces(db: Queryable, programmeId: number): number[] {
  return withThoseAbove(db, listed(programmeId));
}

/** Those, and places of the same set with the keys asked, as `code@edition`. */
export function keyedPlaces(db: Queryable, programmeId: number, keys: readonly string[]): number[] {
  return withThoseAbove(
    db,
    sql`${listed(programmeId)}
      UNION SELECT id FROM place
        WHERE place_set_id = (SELECT place_set_id FROM programme WHERE id = ${programmeId})
          AND code || '@' || edition IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`,
  );
}

/**
 * The programme's places, those its values, plan, baselines and targets name, those that stand for
 * them now, and the ancestors of all; where `indicatorIds` are given, as far as these indicators name them.
 */
export function reachedPlaces(
  db: Queryable,
  programmeId: number,
  indicatorIds: readonly number[] | null = null,
): number[] {
  const named = indicatorIds
    ? sql`(SELECT value FROM json_each(${JSON.stringify(indicatorIds)}))`
    : sql`(SELECT id FROM indicator WHERE programme_id = ${programmeId})`;
  const working = sql.raw(workingStates.map((state) => `'${state}'`).join(', '));
  return withThoseAbove(
    db,
    sql`${listed(programmeId)}
      UNION SELECT place_id FROM observation
        WHERE indicator_id IN ${named} AND review_state = 'approved'
      UNION SELECT place_id FROM observation
        WHERE indicator_id IN ${named} AND review_state IN (${working})
      UNION SELECT place_id FROM plan_entry WHERE indicator_id IN ${named}
      UNION SELECT place_id FROM baseline WHERE indicator_id IN ${named}
      UNION SELECT place_id FROM target WHERE indicator_id IN ${named}`,
  );
}

function listed(programmeId: number): SQL {
  return sql`SELECT place_id FROM programme_place WHERE programme_id = ${programmeId}`;
}

function withThoseAbove(db: Queryable, places: SQL): number[] {
  const rows = db.values<[number | null]>(sql`
    WITH RECURSIVE reached (id) AS (
      ${places}
      UNION SELECT place.parent_id FROM reached JOIN place ON place.id = reached.id
      UNION SELECT s.successor_id FROM reached JOIN place_succession s
        ON s.predecessor_id = reached.id AND s.is_same_territory = 1
    )
    SELECT id FROM reached WHERE id IS NOT NULL`);
  return rows.flatMap(([id]) => id ?? []);
}

/** A place, those in it, the members of a group, and what is the same territory as one of them. */
export function heldBy(db: Queryable, placeId: number): number[] {
  const rows = db.values<[number]>(sql`
    WITH RECURSIVE held (id) AS (
      SELECT ${placeId}
      UNION SELECT place.id FROM held JOIN place ON place.parent_id = held.id
      UNION SELECT m.member_id FROM held JOIN place_group_member m ON m.group_id = held.id
      UNION SELECT s.predecessor_id FROM held JOIN place_succession s
        ON s.successor_id = held.id AND s.is_same_territory = 1
      UNION SELECT s.successor_id FROM held JOIN place_succession s
        ON s.predecessor_id = held.id AND s.is_same_territory = 1
    )
    SELECT id FROM held`);
  return rows.map(([id]) => id);
}

/** These places beside those that the programme lists. */
export function placesWith(db: Queryable, programmeId: number, ids: readonly number[]): number[] {
  return withThoseAbove(
    db,
    sql`${listed(programmeId)} UNION SELECT value FROM json_each(${JSON.stringify(ids)})`,
  );
}
