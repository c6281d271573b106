import { eq, inArray, sql } from 'drizzle-orm';
import type { ProgrammeSnapshot, SnapshotPlace } from '@/lib/figures/snapshot';
import type { Queryable } from '../open';
import { place, placeGroupMember, placeSuccession } from '../schema/place';
import { programmePlace } from '../schema/programme';

type Places = Pick<ProgrammeSnapshot, 'places' | 'placeGroupMembers' | 'placeSuccessions'>;

/** The programme's places, those its values, plan, baselines and targets name, and their ancestors. */
export function snapshotPlaces(db: Queryable, programmeId: number): Places {
  const ids = reachedPlaces(db, programmeId);
  const places: SnapshotPlace[] = db
    .select({
      id: place.id,
      code: place.code,
      edition: place.edition,
      level: place.level,
      parentId: place.parentId,
      isInProgramme: sql<boolean>`${programmePlace.placeId} IS NOT NULL`.mapWith(Boolean),
      ordinal: sql<number>`coalesce(${programmePlace.ordinal}, 0)`,
    })
    .from(place)
    .leftJoin(
      programmePlace,
      sql`${programmePlace.placeId} = ${place.id} AND ${programmePlace.programmeId} = ${programmeId}`,
    )
    .where(inArray(place.id, ids))
    .all();
  return {
    places,
    placeGroupMembers: db
      .select({ groupId: placeGroupMember.groupId, memberId: placeGroupMember.memberId })
      .from(placeGroupMember)
      .where(inArray(placeGroupMember.groupId, ids))
      .all(),
    placeSuccessions: db
      .select({
        predecessorId: placeSuccession.predecessorId,
        successorId: placeSuccession.successorId,
        isSameTerritory: placeSuccession.isSameTerritory,
      })
      .from(placeSuccession)
      .innerJoin(place, eq(place.id, placeSuccession.predecessorId))
      .where(inArray(place.id, ids))
      .all(),
  };
}

function reachedPlaces(db: Queryable, programmeId: number): number[] {
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
