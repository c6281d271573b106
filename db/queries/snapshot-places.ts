import { eq, sql } from 'drizzle-orm';
import type { ProgrammeSnapshot } from '@/lib/figures/snapshot';
import type { Queryable } from '../open';
import { prepared } from '../prepared';
import { place, placeGroupMember, placeSuccession } from '../schema/place';
import { programme, programmePlace } from '../schema/programme';

type Places = Pick<ProgrammeSnapshot, 'places' | 'placeGroupMembers' | 'placeSuccessions'>;

/**
 * These places as the programme lists them, with their groups, and every succession among the places
 * it may name: a chain of them may lead by way of a place that nobody names.
 */
export function snapshotPlaces(db: Queryable, programmeId: number, ids: readonly number[]): Places {
  const asked = { programmeId, ids: JSON.stringify(ids) };
  return {
    places: placesOf(db).all(asked),
    placeGroupMembers: membersOf(db).all(asked),
    placeSuccessions: successionsOf(db).all(asked),
  };
}

const programmeAsked = sql.placeholder('programmeId');
const asked = sql`(SELECT value FROM json_each(${sql.placeholder('ids')}))`;

const placesOf = prepared((db) =>
  db
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
      sql`${programmePlace.placeId} = ${place.id} AND ${programmePlace.programmeId} = ${programmeAsked}`,
    )
    .where(sql`${place.id} IN ${asked}`)
    .prepare(),
);

const membersOf = prepared((db) =>
  db
    .select({ groupId: placeGroupMember.groupId, memberId: placeGroupMember.memberId })
    .from(placeGroupMember)
    .where(sql`${placeGroupMember.groupId} IN ${asked}`)
    .prepare(),
);

const successionsOf = prepared((db) =>
  db
    .select({
      predecessorId: placeSuccession.predecessorId,
      successorId: placeSuccession.successorId,
      isSameTerritory: placeSuccession.isSameTerritory,
    })
    .from(placeSuccession)
    .innerJoin(place, eq(place.id, placeSuccession.predecessorId))
    .innerJoin(programme, eq(programme.placeSetId, place.placeSetId))
    .where(eq(programme.id, programmeAsked))
    .prepare(),
);
