import { eq } from 'drizzle-orm';
import type { Notice } from '@/lib/api/notice-schema';
import type { Authorised } from '@/lib/permissions';
import type { ChangedPlaceInput } from '@/lib/place/place-input';
import type { Queryable } from '../open';
import { getPlaceInSet, placeReferences, placeSetOf } from '../place-references';
import { getPlace } from '../queries/get-place';
import { place, placeGroupMember } from '../schema/place';
import { touchedProgrammes, touchNotices } from '../touched-programmes';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends ChangedPlaceInput, Moment {
  /** `code@edition`. */
  readonly place: string;
}

/**
 * Changes what is said of a place, where it lies and, of a group, its members. Other programmes of
 * the place set may see it too: see `touchedProgrammes`.
 */
export function changePlace(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { place: key, now, way, ...after }: Input,
): Notice[] {
  return transact(db, (tx) => {
    const placeSetId = placeSetOf(tx, scope.subject.programmeId);
    const { id } = getPlaceInSet(tx, placeSetId, key);
    const before = getPlace(tx, id);
    const { parentId, memberIds } = placeReferences(tx, placeSetId, after, id);
    const isOnMap = before.tile !== null || after.tile !== null;
    const touched = touchedProgrammes(tx, scope, { placeIds: [id], isOnMap });
    const { tile, members: _, parent: __, ...columns } = after;
    tx.update(place)
      .set({
        ...columns,
        parentId,
        tileColumn: tile?.column ?? null,
        tileRow: tile?.row ?? null,
      })
      .where(eq(place.id, id))
      .run();
    tx.delete(placeGroupMember).where(eq(placeGroupMember.groupId, id)).run();
    for (const memberId of memberIds) {
      tx.insert(placeGroupMember).values({ groupId: id, memberId }).run();
    }
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'change-place',
        subjectKind: 'place',
        subjectId: String(id),
        before: { ...before },
        after: { ...after, otherProgrammes: touched.length },
      },
    );
    return touchNotices(touched);
  });
}
