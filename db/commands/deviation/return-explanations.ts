import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Seen } from '@/lib/observation/observation-input';
import { nextReviewState } from '@/lib/observation/review-state';
import { type Authorised, authorise } from '@/lib/permissions';
import type { Queryable } from '../../open';
import { seenExplanations } from '../../queries/standing-explanations';
import { reviewStep, reviewStepsOf } from '../../review-step';
import { deviationExplanation } from '../../schema/deviation';
import { transact } from '../../transact';
import { type Moment, recordChange } from '../record-change';
import { type RecordedExplanation, recorded } from './recorded';

interface Input extends Moment {
  readonly explanations: readonly Seen[];
  readonly reason: string;
}

/** Sends submitted explanations back with the reason, all or none. One's own may be sent back. */
export function returnExplanations(
  db: Queryable,
  scope: Authorised<'openReview'>,
  { explanations, reason, ...moment }: Input,
): RecordedExplanation[] {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const reviewSteps = reviewStepsOf(tx, programmeId);
    return seenExplanations(tx, programmeId, explanations).map((one, at) => {
      const step = reviewStep(one, { programmeId, reviewSteps });
      const asAnyReviewer = { ...step, takenPartIds: [], someoneElseMay: true };
      authorise(scope.caller, 'reviewValue', asAnyReviewer);
      const reviewState = nextReviewState(one.reviewState, 'return');
      if (!reviewState) {
        const words = 'deviation.errors.notSubmitted';
        throw new AppError('conflict', { field: `explanations.${at}`, words });
      }
      const saved = tx
        .update(deviationExplanation)
        .set({
          reviewState,
          revision: one.revision + 1,
          returnedReason: reason,
          firstApprovedBy: null,
          firstApprovedAt: null,
        })
        .where(eq(deviationExplanation.id, one.id))
        .returning(recorded)
        .get();
      recordChange(tx, scope, moment, {
        action: 'return-explanation',
        subjectKind: 'deviation-explanation',
        subjectId: String(one.id),
        before: { reviewState: one.reviewState },
        after: { reviewState },
        reason,
      });
      return saved;
    });
  });
}
