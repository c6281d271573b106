import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { SnapshotObservation } from '@/lib/figures/snapshot';
import { type Basis, workingStates } from '@/lib/observation/review-state';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { observation } from '../schema/observation';
import { amongThese } from './among-these';

/** What a figure reads of a value. */
export const snapshotColumns = {
  id: observation.id,
  indicatorId: observation.indicatorId,
  indicatorVersionId: observation.indicatorVersionId,
  placeId: observation.placeId,
  periodId: observation.periodId,
  combinationId: observation.combinationId,
  organisationId: observation.organisationId,
  sourceId: observation.sourceId,
  valueState: observation.valueState,
  value: observation.value,
  numerator: observation.numerator,
  denominator: observation.denominator,
  weight: observation.weight,
  levelId: observation.levelId,
  reachedOn: observation.reachedOn,
  words: observation.words,
  note: observation.note,
  doubt: observation.doubt,
  isUsed: observation.isUsed,
  reviewState: observation.reviewState,
  reviewOutcome: observation.reviewOutcome,
  approvedAt: observation.approvedAt,
};

/** The values that count, and with basis `with-unapproved` those being worked on beside them. */
export function snapshotObservations(
  db: Queryable,
  programmeId: number,
  basis: Basis,
  indicatorIds: readonly number[] | null,
): SnapshotObservation[] {
  const states =
    basis === 'approved' ? (['approved'] as const) : (['approved', ...workingStates] as const);
  return db
    .select(snapshotColumns)
    .from(observation)
    .innerJoin(indicator, eq(indicator.id, observation.indicatorId))
    .where(
      and(
        eq(indicator.programmeId, programmeId),
        isNull(indicator.archivedAt),
        amongThese(observation.indicatorId, indicatorIds),
        inArray(observation.reviewState, [...states]),
      ),
    )
    .all();
}
