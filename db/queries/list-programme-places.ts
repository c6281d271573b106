import { sql } from 'drizzle-orm';
import type { Localised } from '@/lib/locale';
import type { PlaceLevel } from '@/lib/programme/vocabulary';
import type { Queryable } from '../open';
import { place } from '../schema/place';
import { programmePlace } from '../schema/programme';

export interface ProgrammePlace {
  readonly id: number;
  /** `code@edition`. */
  readonly key: string;
  readonly name: Localised;
  readonly level: PlaceLevel;
  readonly parentKey: string | null;
}

/** The places a programme lists, in their order, each followed by those that lie in it. */
export function listProgrammePlaces(db: Queryable, programmeId: number): ProgrammePlace[] {
  const rows = db.all<Omit<ProgrammePlace, 'name'> & { name: string }>(sql`
    WITH RECURSIVE listed (id, path) AS (
      SELECT ${programmePlace.placeId}, printf('%06d', ${programmePlace.ordinal})
      FROM ${programmePlace} WHERE ${programmePlace.programmeId} = ${programmeId}
      UNION
      SELECT ${place.id}, listed.path || '/' || ${place.code}
      FROM listed JOIN ${place} ON ${place.parentId} = listed.id
    )
    SELECT ${place.id} AS id, ${place.code} || '@' || ${place.edition} AS key, ${place.name} AS name,
      ${place.level} AS level, (
        SELECT above.code || '@' || above.edition FROM ${place} AS above
        WHERE above.id = ${place.parentId}
      ) AS parentKey
    FROM listed JOIN ${place} ON ${place.id} = listed.id
    GROUP BY ${place.id} ORDER BY min(listed.path)`);
  return rows.map(({ name, ...one }) => ({ ...one, name: JSON.parse(name) as Localised }));
}
