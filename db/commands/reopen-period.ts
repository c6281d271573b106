import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { ReopeningInput } from '@/lib/period/period-input';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { getSheetAddress } from '../queries/get-sheet-address';
import { period, periodReopening } from '../schema/period';
import { transact } from '../transact';
import { type HistoryEntry, recordHistory } from './record-history';

interface Input extends ReopeningInput {
  /** The period's code. */
  readonly period: string;
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

/** Holds a closed period open for one place, until the end of a day. */
export function reopenPeriod(
  db: Queryable,
  scope: Authorised<'lockPeriods'>,
  { now, way, openUntil, reason, ...address }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const { placeId, periodId } = getSheetAddress(tx, { ...address, programmeId });
    const closed = tx
      .select({ state: period.state })
      .from(period)
      .where(eq(period.id, periodId))
      .get();
    if (closed?.state !== 'closed') {
      throw new AppError('conflict', { field: 'period', words: 'api.periods.notClosed' });
    }
    if (openUntil < now.slice(0, 10)) {
      throw new AppError('invalid', { field: 'openUntil', words: 'api.periods.inThePast' });
    }
    const { personId } = scope.caller;
    tx.insert(periodReopening)
      .values({ placeId, periodId, openUntil, reason, reopenedBy: personId, reopenedAt: now })
      .run();
    recordHistory(tx, {
      at: now,
      personId,
      way,
      action: 'reopen-period',
      programmeId,
      subjectKind: 'period',
      subjectId: String(periodId),
      before: null,
      after: { place: address.place, openUntil },
      reason,
    });
  });
}
