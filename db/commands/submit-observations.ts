import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { SubmitInput } from '@/lib/observation/review-input';
import { nextReviewState } from '@/lib/observation/review-state';
import { type Authorised, authorise, can } from '@/lib/permissions';
import type { Queryable } from '../open';
import { getSheetAddress, type SheetAddress } from '../queries/get-sheet-address';
import { listSeenValues } from '../queries/list-seen-values';
import { listStandingValues, type StandingValue } from '../queries/list-standing-values';
import { refuseLocked } from '../refuse-locked';
import { observation } from '../schema/observation';
import { transact } from '../transact';
import { submitDraftedExplanations } from './deviation/submit-explanations';
import { type HistoryEntry, recordHistory } from './record-history';
import type { RecordedObservation } from './record-observations';

interface Input extends SubmitInput {
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

/**
 * Hands values of one place and period over for review, all or none: those that are named, or every
 * draft the person may submit, with what explains deviations there. Returns the values that were
 * submitted, which may be none.
 */
export function submitObservations(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  input: Input,
): RecordedObservation[] {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const sheet = getSheetAddress(tx, { ...input, programmeId });
    const values = input.observations
      ? listSeenValues(tx, { programmeId, observations: input.observations })
      : listStandingValues(tx, sheet).filter(
          ({ reviewState, organisationId }) =>
            reviewState === 'draft' &&
            can(scope.caller, 'submitValues', { ...sheet, organisationId }),
        );
    if (values.length > 0) refuseLocked(tx, sheet, input.now);
    if (!input.observations) submitDraftedExplanations(tx, scope, sheet, input);
    return values.map((value, at) =>
      submit(tx, scope, { ...input, sheet, value, field: `observations.${at}` }),
    );
  });
}

interface Submission extends Input {
  readonly sheet: SheetAddress;
  readonly value: StandingValue;
  readonly field: string;
}

function submit(
  tx: Queryable,
  { caller }: Authorised<'viewOffice'>,
  { sheet, value, field, now, way }: Submission,
): RecordedObservation {
  const { placeId, periodId, organisationId } = value;
  if (placeId !== sheet.placeId || periodId !== sheet.periodId) {
    throw new AppError('invalid', { field, words: 'observation.errors.otherSheet' });
  }
  authorise(caller, 'submitValues', { ...sheet, organisationId });
  const reviewState = nextReviewState(value.reviewState, 'submit');
  if (!reviewState) {
    throw new AppError('conflict', { field, words: 'observation.errors.alreadySubmitted' });
  }
  const saved = tx
    .update(observation)
    .set({
      reviewState,
      revision: value.revision + 1,
      submittedBy: caller.personId,
      submittedAt: now,
      firstApprovedBy: null,
      firstApprovedAt: null,
      returnedReason: null,
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
    personId: caller.personId,
    way,
    action: 'submit-observation',
    programmeId: sheet.programmeId,
    subjectKind: 'observation',
    subjectId: String(value.id),
    before: { reviewState: value.reviewState },
    after: { reviewState },
    reason: null,
  });
  return saved;
}
