import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { ApproveInput } from '@/lib/observation/review-input';
import { nextReviewState } from '@/lib/observation/review-state';
import { type Authorised, authorise, isIndependent } from '@/lib/permissions';
import type { Queryable } from '../open';
import { listSeenValues } from '../queries/list-seen-values';
import { findApprovedInCell, type StandingValue } from '../queries/list-standing-values';
import { reviewStep, reviewStepsOf, underReview } from '../review-step';
import { observation } from '../schema/observation';
import { transact } from '../transact';
import { type HistoryEntry, recordHistory } from './record-history';
import type { RecordedObservation } from './record-observations';

interface Input extends ApproveInput {
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

/**
 * Approves submitted values, all or none. Where a programme asks for two approvals the first leaves
 * a value submitted. An approved correction takes the place of the value it corrects.
 */
export function approveObservations(
  db: Queryable,
  scope: Authorised<'openReview'>,
  { observations, reason, now, way }: Input,
): RecordedObservation[] {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const reviewSteps = reviewStepsOf(tx, programmeId);
    const values = listSeenValues(tx, { programmeId, observations });
    return values.map((value, at) => {
      const field = `observations.${at}`;
      if (nextReviewState(value.reviewState, 'approve') === null) {
        throw new AppError('conflict', { field, words: 'observation.errors.notSubmitted' });
      }
      const question = underReview(tx, scope, reviewStep(value, { programmeId, reviewSteps }));
      authorise(scope.caller, 'reviewValue', question);
      const independent = isIndependent(scope.caller, question);
      if (!independent && reason === null) {
        throw new AppError('invalid', { field: 'reason', words: 'observation.errors.ownEntry' });
      }
      const personId = scope.caller.personId;
      const saved =
        question.step === 'first'
          ? approveFirst(tx, value, { personId, now })
          : approveFinally(tx, value, { personId, now, independent, field });
      recordHistory(tx, {
        at: now,
        personId,
        way,
        action: question.step === 'first' ? 'approve-observation-first' : 'approve-observation',
        programmeId,
        subjectKind: 'observation',
        subjectId: String(value.id),
        before: { reviewState: value.reviewState },
        after: { reviewState: saved.reviewState, replaces: value.replacesId, independent },
        reason,
      });
      return saved;
    });
  });
}

const saved = {
  id: observation.id,
  revision: observation.revision,
  reviewState: observation.reviewState,
};

interface Approval {
  readonly personId: string;
  readonly now: string;
}

function approveFirst(tx: Queryable, value: StandingValue, { personId, now }: Approval) {
  return tx
    .update(observation)
    .set({ firstApprovedBy: personId, firstApprovedAt: now, revision: value.revision + 1 })
    .where(eq(observation.id, value.id))
    .returning(saved)
    .get();
}

interface FinalApproval extends Approval {
  readonly independent: boolean;
  readonly field: string;
}

function approveFinally(
  tx: Queryable,
  value: StandingValue,
  { personId, now, independent, field }: FinalApproval,
): RecordedObservation {
  const earlier = findApprovedInCell(tx, value);
  // A value may have been loaded beside this one since it was written.
  if (earlier !== value.replacesId) {
    throw new AppError('conflict', { field, words: 'observation.errors.otherApproved' });
  }
  if (earlier !== null) {
    tx.update(observation)
      .set({ reviewState: 'superseded' })
      .where(eq(observation.id, earlier))
      .run();
  }
  return tx
    .update(observation)
    .set({
      reviewState: 'approved',
      revision: value.revision + 1,
      approvedBy: personId,
      approvedAt: now,
      reviewOutcome: independent ? 'independent' : 'not-independent',
    })
    .where(eq(observation.id, value.id))
    .returning(saved)
    .get();
}
