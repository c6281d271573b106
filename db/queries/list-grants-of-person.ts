import { and, eq, isNull, sql } from 'drizzle-orm';
import { groupBy } from '@/lib/group-by';
import type { Grant } from '@/lib/permissions';
import type { Queryable } from '../open';
import { roleGrant, roleGrantPlace } from '../schema/people';
import { place } from '../schema/place';

/** The roles a person holds now, each with every place it reaches. */
export function listGrantsOfPerson(db: Queryable, personId: string): Grant[] {
  const reached = placesReached(db, personId);
  return db
    .select({
      id: roleGrant.id,
      role: roleGrant.role,
      programmeId: roleGrant.programmeId,
      organisationId: roleGrant.organisationId,
    })
    .from(roleGrant)
    .where(and(eq(roleGrant.personId, personId), isNull(roleGrant.revokedAt)))
    .all()
    .map(({ id, ...grant }) => ({
      ...grant,
      placeIds: reached.get(id)?.map(({ placeId }) => placeId) ?? null,
    }));
}

/** By grant: the places named in it and all those below them. A grant that names none is absent. */
function placesReached(db: Queryable, personId: string): Map<number, { placeId: number }[]> {
  const rows = db.all<{ grantId: number; placeId: number }>(sql`
    WITH RECURSIVE reached (grant_id, place_id) AS (
      SELECT ${roleGrantPlace.grantId}, ${roleGrantPlace.placeId}
      FROM ${roleGrantPlace} JOIN ${roleGrant} ON ${roleGrant.id} = ${roleGrantPlace.grantId}
      WHERE ${roleGrant.personId} = ${personId} AND ${roleGrant.revokedAt} IS NULL
      UNION
      SELECT reached.grant_id, ${place.id}
      FROM reached JOIN ${place} ON ${place.parentId} = reached.place_id
    )
    SELECT grant_id AS "grantId", place_id AS "placeId" FROM reached`);
  return groupBy(rows, (row) => row.grantId);
}
