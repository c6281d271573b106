import { asc, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { findPlaceInSet, placeSetOf } from '../place-references';
import { placeKeyColumn } from '../queries/place-key';
import { place } from '../schema/place';
import { programmePlace } from '../schema/programme';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends Moment {
  /** `code@edition` of every place the programme works in, and of those it begins to work in. */
  readonly places: readonly string[];
}

/**
 * Says which places of the set the programme works in and orders them. It takes none away, so that
 * an old list in an open window cannot: that is `removePlace`.
 */
export function arrangePlaces(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { places, now, way }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const placeSetId = placeSetOf(tx, programmeId);
    const placeIds = places.map((key, at) => {
      const found = findPlaceInSet(tx, placeSetId, key);
      if (found) return found.id;
      throw new AppError('invalid', { field: `places.${at}`, words: 'api.places.unknownPlace' });
    });
    const before = tx
      .select({ key: placeKeyColumn })
      .from(programmePlace)
      .innerJoin(place, eq(place.id, programmePlace.placeId))
      .where(eq(programmePlace.programmeId, programmeId))
      .orderBy(asc(programmePlace.ordinal))
      .all()
      .map(({ key }) => key);
    if (before.some((key) => !places.includes(key))) {
      throw new AppError('conflict', { field: 'places', words: 'api.setting.otherList' });
    }
    tx.delete(programmePlace).where(eq(programmePlace.programmeId, programmeId)).run();
    for (const [at, placeId] of placeIds.entries()) {
      tx.insert(programmePlace)
        .values({ programmeId, placeId, ordinal: at + 1 })
        .run();
    }
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'arrange-places',
        subjectKind: 'programme',
        subjectId: String(programmeId),
        before: { places: before },
        after: { places },
      },
    );
  });
}
