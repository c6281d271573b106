import type { Notice } from '@/lib/api/notice-schema';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { getPlaceInSet, placeSetOf } from '../place-references';
import { placeSuccession } from '../schema/place';
import { touchedProgrammes, touchNotices } from '../touched-programmes';
import { transact } from '../transact';
import { isPair, type SuccessionAddress } from './declare-succession';
import { type Moment, recordChange } from './record-change';

interface Input extends SuccessionAddress, Moment {}

/** Takes back that one place followed another. */
export function withdrawSuccession(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { place, predecessor, now, way }: Input,
): Notice[] {
  return transact(db, (tx) => {
    const placeSetId = placeSetOf(tx, scope.subject.programmeId);
    const { id: successorId } = getPlaceInSet(tx, placeSetId, place);
    const { id: predecessorId } = getPlaceInSet(tx, placeSetId, predecessor, 'predecessor');
    const pair = { predecessorId, successorId };
    const before = tx
      .select({ isSameTerritory: placeSuccession.isSameTerritory })
      .from(placeSuccession)
      .where(isPair(pair))
      .get();
    if (!before) throw new AppError('not-found', { field: 'predecessor' });
    const touched = touchedProgrammes(tx, scope, {
      placeIds: [predecessorId, successorId],
      isOnMap: false,
    });
    tx.delete(placeSuccession).where(isPair(pair)).run();
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'withdraw-succession',
        subjectKind: 'place',
        subjectId: String(successorId),
        before: { predecessor, ...before },
        after: { otherProgrammes: touched.length },
      },
    );
    return touchNotices(touched);
  });
}
