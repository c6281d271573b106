import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Seen } from '@/lib/observation/observation-input';
import { nextReviewState } from '@/lib/observation/review-state';
import { type Authorised, authorise } from '@/lib/permissions';
import { observedSnapshot } from '../observed-columns';
import type { Queryable } from '../open';
import { listSeenValues } from '../queries/list-seen-values';
import { refuseLocked } from '../refuse-locked';
import { observation } from '../schema/observation';
import { observationEvidence } from '../schema/source';
import { transact } from '../transact';
import { type HistoryEntry, recordHistory } from './record-history';

interface Input {
  readonly observations: readonly Seen[];
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

/** Empties cells whose value was not submitted; the history keeps what they said. */
export function discardObservations(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { observations, now, way }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    for (const [at, value] of listSeenValues(tx, { programmeId, observations }).entries()) {
      authorise(scope.caller, 'enterValue', { ...value, programmeId });
      refuseLocked(tx, value, now);
      if (nextReviewState(value.reviewState, 'save') === null) {
        const words = 'observation.errors.alreadySubmitted';
        throw new AppError('conflict', { field: `observations.${at}`, words });
      }
      tx.delete(observationEvidence).where(eq(observationEvidence.observationId, value.id)).run();
      tx.delete(observation).where(eq(observation.id, value.id)).run();
      recordHistory(tx, {
        at: now,
        personId: scope.caller.personId,
        way,
        action: 'discard-observation',
        programmeId,
        subjectKind: 'observation',
        subjectId: String(value.id),
        before: observedSnapshot(value),
        after: null,
        reason: null,
      });
    }
  });
}
