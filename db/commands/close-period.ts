import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { period } from '../schema/period';
import { transact } from '../transact';
import { type HistoryEntry, recordHistory } from './record-history';

interface Input {
  /** The period's code. */
  readonly period: string;
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

/** Locks a period: its values can be reviewed, and no longer entered or submitted. */
export function closePeriod(
  db: Queryable,
  scope: Authorised<'lockPeriods'>,
  { period: code, now, way }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const found = tx
      .select({ id: period.id, state: period.state })
      .from(period)
      .where(and(eq(period.programmeId, programmeId), eq(period.code, code)))
      .get();
    if (!found) throw new AppError('not-found', { field: 'period' });
    if (found.state === 'closed') {
      throw new AppError('conflict', { field: 'period', words: 'api.periods.alreadyClosed' });
    }
    tx.update(period).set({ state: 'closed' }).where(eq(period.id, found.id)).run();
    recordHistory(tx, {
      at: now,
      personId: scope.caller.personId,
      way,
      action: 'close-period',
      programmeId,
      subjectKind: 'period',
      subjectId: String(found.id),
      before: { state: 'open' },
      after: { state: 'closed' },
      reason: null,
    });
  });
}
