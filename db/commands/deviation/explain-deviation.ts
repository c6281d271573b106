import { and, eq } from 'drizzle-orm';
import type { ExplainInput } from '@/lib/deviation/deviation-input';
import { AppError } from '@/lib/errors';
import { nextReviewState } from '@/lib/observation/review-state';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../../open';
import { getSheetAddress } from '../../queries/get-sheet-address';
import { authoriseExplaining } from '../../queries/may-explain';
import { explanationsAt, type StandingExplanation } from '../../queries/standing-explanations';
import { refuseLocked } from '../../refuse-locked';
import { deviationExplanation } from '../../schema/deviation';
import { indicator } from '../../schema/indicator';
import { transact } from '../../transact';
import { type Moment, recordChange } from '../record-change';
import { type RecordedExplanation, recorded } from './recorded';

/**
 * Saves as a draft why an indicator stands off its target in a place and period. Saying again what
 * stands there changes nothing; beside an approved one it is to take its place.
 */
export function explainDeviation(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { words, seen, now, way, ...named }: ExplainInput & Moment,
): RecordedExplanation {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const { placeId, periodId } = getSheetAddress(tx, { ...named, programmeId });
    const key = { placeId, periodId, indicatorId: indicatorId(tx, programmeId, named.indicator) };
    if (!authoriseExplaining(tx, scope, key)) {
      throw new AppError('invalid', { field: 'indicator', words: 'deviation.errors.notOnSheet' });
    }
    const { approved, working } = explanationsAt(tx, key);
    const current = working ?? approved;
    if (current?.words === words) {
      const { id, revision, reviewState } = current;
      return { id, revision, reviewState };
    }
    refuseLocked(tx, key, now);
    if (current?.id !== seen?.id || current?.revision !== seen?.revision) {
      throw new AppError('conflict', {
        field: 'words',
        words: 'deviation.errors.changedMeanwhile',
      });
    }
    const entered = { words, enteredBy: scope.caller.personId, enteredAt: now };
    const saved = working
      ? rewrite(tx, working, entered)
      : tx
          .insert(deviationExplanation)
          .values({ ...key, ...entered, reviewState: 'draft', replacesId: approved?.id ?? null })
          .returning(recorded)
          .get();
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'explain-deviation',
        subjectKind: 'deviation-explanation',
        subjectId: String(saved.id),
        before: current && { words: current.words },
        after: { ...key, words },
      },
    );
    return saved;
  });
}

function rewrite(
  tx: Queryable,
  { id, revision, reviewState }: StandingExplanation,
  entered: { words: string; enteredBy: string; enteredAt: string },
): RecordedExplanation {
  const next = nextReviewState(reviewState, 'save');
  if (!next) {
    throw new AppError('conflict', { field: 'words', words: 'deviation.errors.alreadySubmitted' });
  }
  return tx
    .update(deviationExplanation)
    .set({ ...entered, reviewState: next, revision: revision + 1 })
    .where(eq(deviationExplanation.id, id))
    .returning(recorded)
    .get();
}

function indicatorId(tx: Queryable, programmeId: number, code: string): number {
  const found = tx
    .select({ id: indicator.id })
    .from(indicator)
    .where(and(eq(indicator.programmeId, programmeId), eq(indicator.code, code)))
    .get();
  if (found) return found.id;
  const words = 'observation.errors.unknownIndicator';
  throw new AppError('invalid', { field: 'indicator', words });
}
