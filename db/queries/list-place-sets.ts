import { asc, count, eq } from 'drizzle-orm';
import type { Localised } from '@/lib/locale';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { placeSet } from '../schema/place';
import { programme } from '../schema/programme';

interface NamedPlaceSet {
  readonly code: string;
  readonly title: Localised;
  /** How many programmes use it. */
  readonly programmes: number;
}

/** What a new programme can stand on. */
export function listPlaceSets(
  db: Queryable,
  _scope: Authorised<'manageInstance'>,
): NamedPlaceSet[] {
  return db
    .select({ code: placeSet.code, title: placeSet.title, programmes: count(programme.id) })
    .from(placeSet)
    .leftJoin(programme, eq(programme.placeSetId, placeSet.id))
    .groupBy(placeSet.id)
    .orderBy(asc(placeSet.code))
    .all();
}
