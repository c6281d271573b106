import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { getPlaceInSet, placeSetOf } from '../place-references';
import { countUnderPlace } from '../queries/count-under-place';
import { programmePlace } from '../schema/programme';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends Moment {
  /** `code@edition`. */
  readonly place: string;
}

/**
 * Says that the programme does not work in a place. The place stays in the set, where others may
 * work in it. Throws `conflict`, with what stands under it, where anything would lose its place.
 */
export function removePlace(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { place: key, now, way }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const { id: placeId } = getPlaceInSet(tx, placeSetOf(tx, programmeId), key);
    const listing = and(
      eq(programmePlace.programmeId, programmeId),
      eq(programmePlace.placeId, placeId),
    );
    const listed = tx
      .select({ ordinal: programmePlace.ordinal })
      .from(programmePlace)
      .where(listing)
      .get();
    if (!listed) throw new AppError('not-found', { field: 'place' });
    const under = countUnderPlace(tx, { programmeId, placeId });
    if (Object.values(under).some((number) => number > 0)) {
      throw new AppError('conflict', {
        field: 'place',
        words: 'api.places.inUse',
        params: { ...under },
      });
    }
    tx.delete(programmePlace).where(listing).run();
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'remove-place',
        subjectKind: 'place',
        subjectId: String(placeId),
        before: { place: key, ordinal: listed.ordinal },
        after: null,
      },
    );
  });
}
