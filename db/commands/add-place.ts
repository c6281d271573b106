import { eq, max } from 'drizzle-orm';
import type { Notice } from '@/lib/api/notice-schema';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { PlaceInput } from '@/lib/place/place-input';
import type { Queryable } from '../open';
import { findPlaceInSet, placeReferences, placeSetOf } from '../place-references';
import { place, placeGroupMember } from '../schema/place';
import { programmePlace } from '../schema/programme';
import { touchedProgrammes, touchNotices } from '../touched-programmes';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends PlaceInput, Moment {}

/**
 * Adds a place to the programme's place set and, where it works there, to the end of its places.
 * With a tile it is drawn for every programme of the set: see `touchedProgrammes`.
 */
export function addPlace(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, ...input }: Input,
): Notice[] {
  const { programmeId } = scope.subject;
  const { code, edition, level, name, validFrom, validTo, mark, tile } = input;
  return transact(db, (tx) => {
    const placeSetId = placeSetOf(tx, programmeId);
    if (findPlaceInSet(tx, placeSetId, `${code}@${edition}`)) {
      throw new AppError('conflict', { field: 'code', words: 'api.places.keyTaken' });
    }
    const { parentId, memberIds } = placeReferences(tx, placeSetId, input, null);
    const touched = touchedProgrammes(tx, scope, { placeIds: [], isOnMap: tile !== null });
    const { id: placeId } = tx
      .insert(place)
      .values({
        ...{ placeSetId, parentId, code, edition, level, name, validFrom, validTo, mark },
        tileColumn: tile?.column,
        tileRow: tile?.row,
      })
      .returning({ id: place.id })
      .get();
    for (const memberId of memberIds) {
      tx.insert(placeGroupMember).values({ groupId: placeId, memberId }).run();
    }
    if (input.isInProgramme) listLast(tx, programmeId, placeId);
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'add-place',
        subjectKind: 'place',
        subjectId: String(placeId),
        before: null,
        after: { ...input, otherProgrammes: touched.length },
      },
    );
    return touchNotices(touched);
  });
}

function listLast(tx: Queryable, programmeId: number, placeId: number): void {
  const last = tx
    .select({ ordinal: max(programmePlace.ordinal) })
    .from(programmePlace)
    .where(eq(programmePlace.programmeId, programmeId))
    .get();
  tx.insert(programmePlace)
    .values({ programmeId, placeId, ordinal: (last?.ordinal ?? 0) + 1 })
    .run();
}
