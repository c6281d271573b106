import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Seen } from '@/lib/observation/observation-input';
import { nextReviewState } from '@/lib/observation/review-state';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../../open';
import { authoriseExplaining } from '../../queries/may-explain';
import { seenExplanations } from '../../queries/standing-explanations';
import { refuseLocked } from '../../refuse-locked';
import { deviationExplanation } from '../../schema/deviation';
import { transact } from '../../transact';
import { type Moment, recordChange } from '../record-change';

/** Takes back explanations that were not submitted; the history keeps what they said. */
export function discardExplanations(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { explanations, ...moment }: Moment & { readonly explanations: readonly Seen[] },
): void {
  transact(db, (tx) => {
    const named = seenExplanations(tx, scope.subject.programmeId, explanations);
    for (const [at, one] of named.entries()) {
      authoriseExplaining(tx, scope, one);
      refuseLocked(tx, one, moment.now);
      if (nextReviewState(one.reviewState, 'save') === null) {
        const words = 'deviation.errors.alreadySubmitted';
        throw new AppError('conflict', { field: `explanations.${at}`, words });
      }
      tx.delete(deviationExplanation).where(eq(deviationExplanation.id, one.id)).run();
      recordChange(tx, scope, moment, {
        action: 'discard-explanation',
        subjectKind: 'deviation-explanation',
        subjectId: String(one.id),
        before: { words: one.words },
        after: null,
      });
    }
  });
}
