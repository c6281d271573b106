import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Localised } from '@/lib/locale';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { organisation } from '../schema/organisation';
import { place } from '../schema/place';
import { programmePlace } from '../schema/programme';

interface Choice {
  readonly id: number;
  readonly name: Localised;
}

/** What a role on a programme can be limited to: its places and its organisations. */
export function listGrantChoices(
  db: Queryable,
  _scope: Authorised<'managePeople'>,
  programmeId: number,
): { readonly places: readonly Choice[]; readonly organisations: readonly Choice[] } {
  return {
    places: db
      .select({ id: place.id, name: place.name })
      .from(programmePlace)
      .innerJoin(place, eq(place.id, programmePlace.placeId))
      .where(eq(programmePlace.programmeId, programmeId))
      .orderBy(asc(programmePlace.ordinal))
      .all(),
    organisations: db
      .select({ id: organisation.id, name: organisation.name })
      .from(organisation)
      .where(and(eq(organisation.programmeId, programmeId), isNull(organisation.archivedAt)))
      .orderBy(asc(organisation.code))
      .all(),
  };
}
