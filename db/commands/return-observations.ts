import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { ReturnInput } from '@/lib/observation/review-input';
import { nextReviewState } from '@/lib/observation/review-state';
import { type Authorised, authorise } from '@/lib/permissions';
import type { Queryable } from '../open';
import { listSeenValues } from '../queries/list-seen-values';
import { reviewStep, reviewStepsOf } from '../review-step';
import { observation } from '../schema/observation';
import { transact } from '../transact';
import { type HistoryEntry, recordHistory } from './record-history';
import type { RecordedObservation } from './record-observations';

interface Input extends ReturnInput {
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

/** Sends submitted values back with the reason, all or none. One's own entry may be sent back. */
export function returnObservations(
  db: Queryable,
  scope: Authorised<'openReview'>,
  { observations, reason, now, way }: Input,
): RecordedObservation[] {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const reviewSteps = reviewStepsOf(tx, programmeId);
    const values = listSeenValues(tx, { programmeId, observations });
    return values.map((value, at) => {
      const step = reviewStep(value, { programmeId, reviewSteps });
      const asAnyReviewer = { ...step, takenPartIds: [], someoneElseMay: true };
      authorise(scope.caller, 'reviewValue', asAnyReviewer);
      const reviewState = nextReviewState(value.reviewState, 'return');
      if (!reviewState) {
        const words = 'observation.errors.notSubmitted';
        throw new AppError('conflict', { field: `observations.${at}`, words });
      }
      const saved = tx
        .update(observation)
        .set({
          reviewState,
          revision: value.revision + 1,
          returnedReason: reason,
          firstApprovedBy: null,
          firstApprovedAt: null,
        })
        .where(eq(observation.id, value.id))
        .returning({
          id: observation.id,
          revision: observation.revision,
          reviewState: observation.reviewState,
        })
        .get();
      recordHistory(tx, {
        at: now,
        personId: scope.caller.personId,
        way,
        action: 'return-observation',
        programmeId,
        subjectKind: 'observation',
        subjectId: String(value.id),
        before: { reviewState: value.reviewState },
        after: { reviewState },
        reason,
      });
      return saved;
    });
  });
}
