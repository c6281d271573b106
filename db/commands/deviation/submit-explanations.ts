import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Seen } from '@/lib/observation/observation-input';
import { nextReviewState } from '@/lib/observation/review-state';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../../open';
import { authoriseExplaining, mayExplain, tellersOnSheet } from '../../queries/may-explain';
import {
  draftedExplanations,
  type StandingExplanation,
  seenExplanations,
} from '../../queries/standing-explanations';
import { refuseLocked } from '../../refuse-locked';
import { deviationExplanation } from '../../schema/deviation';
import { transact } from '../../transact';
import { type Moment, recordChange } from '../record-change';
import { type RecordedExplanation, recorded } from './recorded';

type Scope = Authorised<'viewOffice'>;

/** Hands explanations over for review, all or none. */
export function submitExplanations(
  db: Queryable,
  scope: Scope,
  { explanations, ...moment }: Moment & { readonly explanations: readonly Seen[] },
): RecordedExplanation[] {
  return transact(db, (tx) =>
    seenExplanations(tx, scope.subject.programmeId, explanations).map((one, at) => {
      authoriseExplaining(tx, scope, one);
      if (nextReviewState(one.reviewState, 'submit') === null) {
        const words = 'deviation.errors.alreadySubmitted';
        throw new AppError('conflict', { field: `explanations.${at}`, words });
      }
      refuseLocked(tx, one, moment.now);
      return submit(tx, scope, one, moment);
    }),
  );
}

/** Those of a sheet that the person may hand over, as its values are. */
export function submitDraftedExplanations(
  tx: Queryable,
  scope: Scope,
  sheet: { readonly placeId: number; readonly periodId: number },
  moment: Moment,
): void {
  const drafts = draftedExplanations(tx, sheet);
  if (drafts.length === 0) return;
  const tellers = tellersOnSheet(tx, sheet);
  const own = drafts.filter(({ indicatorId }) =>
    mayExplain(scope, sheet.placeId, tellers.get(indicatorId) ?? []),
  );
  if (own.length > 0) refuseLocked(tx, sheet, moment.now);
  for (const draft of own) submit(tx, scope, draft, moment);
}

function submit(
  tx: Queryable,
  scope: Scope,
  { id, revision, reviewState: before }: StandingExplanation,
  moment: Moment,
): RecordedExplanation {
  const saved = tx
    .update(deviationExplanation)
    .set({
      reviewState: 'submitted',
      revision: revision + 1,
      submittedBy: scope.caller.personId,
      submittedAt: moment.now,
      firstApprovedBy: null,
      firstApprovedAt: null,
      returnedReason: null,
    })
    .where(eq(deviationExplanation.id, id))
    .returning(recorded)
    .get();
  recordChange(tx, scope, moment, {
    action: 'submit-explanation',
    subjectKind: 'deviation-explanation',
    subjectId: String(id),
    before: { reviewState: before },
    after: { reviewState: saved.reviewState },
  });
  return saved;
}
