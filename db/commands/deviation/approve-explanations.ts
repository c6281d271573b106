import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Seen } from '@/lib/observation/observation-input';
import { nextReviewState } from '@/lib/observation/review-state';
import { type Authorised, authorise, isIndependent } from '@/lib/permissions';
import type { Queryable } from '../../open';
import { seenExplanations } from '../../queries/standing-explanations';
import { reviewStep, reviewStepsOf, underReview } from '../../review-step';
import { deviationExplanation } from '../../schema/deviation';
import { transact } from '../../transact';
import { type Moment, recordChange } from '../record-change';
import { type RecordedExplanation, recorded } from './recorded';

interface Input extends Moment {
  readonly explanations: readonly Seen[];
  /** Compulsory where the approval is not independent. */
  readonly reason: string | null;
}

/** Approves submitted explanations, all or none, in the steps in which values are approved. */
export function approveExplanations(
  db: Queryable,
  scope: Authorised<'openReview'>,
  { explanations, reason, now, way }: Input,
): RecordedExplanation[] {
  const { programmeId } = scope.subject;
  const { personId } = scope.caller;
  return transact(db, (tx) => {
    const reviewSteps = reviewStepsOf(tx, programmeId);
    return seenExplanations(tx, programmeId, explanations).map((one, at) => {
      if (nextReviewState(one.reviewState, 'approve') === null) {
        const words = 'deviation.errors.notSubmitted';
        throw new AppError('conflict', { field: `explanations.${at}`, words });
      }
      const question = underReview(tx, scope, reviewStep(one, { programmeId, reviewSteps }));
      authorise(scope.caller, 'reviewValue', question);
      const independent = isIndependent(scope.caller, question);
      if (!independent && reason === null) {
        throw new AppError('invalid', { field: 'reason', words: 'deviation.errors.own' });
      }
      const isFirst = question.step === 'first';
      if (!isFirst && one.replacesId !== null) {
        tx.update(deviationExplanation)
          .set({ reviewState: 'superseded' })
          .where(eq(deviationExplanation.id, one.replacesId))
          .run();
      }
      const saved = tx
        .update(deviationExplanation)
        .set({
          revision: one.revision + 1,
          ...(isFirst
            ? { firstApprovedBy: personId, firstApprovedAt: now }
            : {
                reviewState: 'approved',
                approvedBy: personId,
                approvedAt: now,
                reviewOutcome: independent ? 'independent' : 'not-independent',
              }),
        })
        .where(eq(deviationExplanation.id, one.id))
        .returning(recorded)
        .get();
      recordChange(
        tx,
        scope,
        { now, way },
        {
          action: isFirst ? 'approve-explanation-first' : 'approve-explanation',
          subjectKind: 'deviation-explanation',
          subjectId: String(one.id),
          before: { reviewState: one.reviewState },
          after: { reviewState: saved.reviewState, replaces: one.replacesId, independent },
          ...(reason !== null && { reason }),
        },
      );
      return saved;
    });
  });
}
