import { and, eq, ne, or, sql } from 'drizzle-orm';
import type { Notice } from '@/lib/api/notice-schema';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { getPlaceInSet, placeSetOf } from '../place-references';
import { placeSuccession } from '../schema/place';
import { touchedProgrammes, touchNotices } from '../touched-programmes';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

export interface SuccessionAddress {
  /** `code@edition` of the newer place. */
  readonly place: string;
  /** `code@edition` of the one it followed. */
  readonly predecessor: string;
}

interface Input extends SuccessionAddress, Moment {
  readonly isSameTerritory: boolean;
}

/**
 * Says that one place followed another, and whether on the same territory: only then a value of the
 * older one counts for the newer. Saying it again corrects it.
 */
export function declareSuccession(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { place, predecessor, isSameTerritory, now, way }: Input,
): Notice[] {
  return transact(db, (tx) => {
    const placeSetId = placeSetOf(tx, scope.subject.programmeId);
    const { id: successorId } = getPlaceInSet(tx, placeSetId, place);
    const { id: predecessorId } = getPlaceInSet(tx, placeSetId, predecessor, 'predecessor');
    const pair = { predecessorId, successorId };
    refuseCycle(tx, pair);
    if (isSameTerritory) refuseSecondSame(tx, pair);
    const touched = touchedProgrammes(tx, scope, {
      placeIds: [predecessorId, successorId],
      isOnMap: false,
    });
    const before = tx
      .select({ isSameTerritory: placeSuccession.isSameTerritory })
      .from(placeSuccession)
      .where(isPair(pair))
      .get();
    tx.insert(placeSuccession)
      .values({ ...pair, isSameTerritory })
      .onConflictDoUpdate({
        target: [placeSuccession.predecessorId, placeSuccession.successorId],
        set: { isSameTerritory },
      })
      .run();
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'declare-succession',
        subjectKind: 'place',
        subjectId: String(successorId),
        before: before ? { predecessor, ...before } : null,
        after: { predecessor, isSameTerritory, otherProgrammes: touched.length },
      },
    );
    return touchNotices(touched);
  });
}

interface Pair {
  readonly predecessorId: number;
  readonly successorId: number;
}

export const isPair = ({ predecessorId, successorId }: Pair) =>
  and(
    eq(placeSuccession.predecessorId, predecessorId),
    eq(placeSuccession.successorId, successorId),
  );

/** Throws where the older place is the newer one, or came after it. */
function refuseCycle(tx: Queryable, { predecessorId, successorId }: Pair): void {
  const after = tx.get<{ id: number } | undefined>(sql`
    WITH RECURSIVE later (id) AS (
      SELECT ${successorId}
      UNION SELECT successor_id FROM later JOIN place_succession ON predecessor_id = later.id
    )
    SELECT id FROM later WHERE id = ${predecessorId}`);
  if (!after) return;
  throw new AppError('invalid', { field: 'predecessor', words: 'api.places.succeedsItself' });
}

/** A territory goes on in one place and comes from one: twice would count its values twice. */
function refuseSecondSame(tx: Queryable, pair: Pair): void {
  const { predecessorId, successorId } = pair;
  const second = tx
    .select({ id: placeSuccession.successorId })
    .from(placeSuccession)
    .where(
      and(
        eq(placeSuccession.isSameTerritory, true),
        or(
          and(
            eq(placeSuccession.predecessorId, predecessorId),
            ne(placeSuccession.successorId, successorId),
          ),
          and(
            eq(placeSuccession.successorId, successorId),
            ne(placeSuccession.predecessorId, predecessorId),
          ),
        ),
      ),
    )
    .get();
  if (!second) return;
  throw new AppError('conflict', {
    field: 'isSameTerritory',
    words: 'api.places.sameTerritoryTwice',
  });
}
