import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Notice } from '@/lib/api/notice-schema';
import { AppError } from '@/lib/errors';
import { can, type PersonCaller } from '@/lib/permissions';
import type { Queryable } from './open';
import { reachedPlaces } from './queries/reached-places';
import { programme } from './schema/programme';

interface Scope {
  readonly caller: PersonCaller;
  readonly subject: { readonly programmeId: number };
}

interface Change {
  readonly placeIds: readonly number[];
  /** A tile of the map is drawn for every programme of the place set. */
  readonly isOnMap: boolean;
}

/**
 * The other programmes whose places a change touches, by slug. Several programmes may share one place
 * set, and a place belongs to none of them. A change touches a programme that works in the place or
 * in one that lies in it, or has a value, a plan, a baseline or a target there; a place with a tile
 * touches every programme of the set. Adding a place without a tile touches nobody. Only who may edit
 * the framework of all of them (an administrator, or an officer of each) makes it. Anyone else is
 * refused without being told which they are, and the history counts them without their names.
 */
export function touchedProgrammes(
  tx: Queryable,
  { caller, subject }: Scope,
  { placeIds, isOnMap }: Change,
): string[] {
  const { programmeId } = subject;
  const ownSet = sql`(SELECT place_set_id FROM programme WHERE id = ${programmeId})`;
  const touched = tx
    .select({ id: programme.id, slug: programme.slug })
    .from(programme)
    .where(
      and(
        ne(programme.id, programmeId),
        eq(programme.placeSetId, ownSet),
        isNull(programme.archivedAt),
      ),
    )
    .orderBy(asc(programme.id))
    .all()
    .filter(({ id }) => isOnMap || reaches(tx, id, placeIds));
  if (touched.some(({ id }) => !can(caller, 'editFramework', { programmeId: id }))) {
    throw new AppError('forbidden', { words: 'api.places.sharedWithOthers' });
  }
  return touched.map(({ slug }) => slug);
}

function reaches(tx: Queryable, programmeId: number, placeIds: readonly number[]): boolean {
  const reached = new Set(reachedPlaces(tx, programmeId));
  return placeIds.some((id) => reached.has(id));
}

/** Says plainly which other programmes see the change too. */
export function touchNotices(slugs: readonly string[]): Notice[] {
  if (slugs.length === 0) return [];
  return [{ words: 'api.places.touchesOthers', params: { programmes: slugs.join(', ') } }];
}
