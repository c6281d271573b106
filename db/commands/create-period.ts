import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { PeriodInput } from '@/lib/period/period-input';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { phaseAround } from '../phase-around';
import { period } from '../schema/period';
import { transact } from '../transact';
import { type HistoryEntry, recordHistory } from './record-history';

interface Input extends PeriodInput {
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

/** Opens a reporting period and returns its id. It lies inside the phase it names, if it names one. */
export function createPeriod(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, phase: phaseCode, ...columns }: Input,
): number {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const taken = tx
      .select({ id: period.id })
      .from(period)
      .where(and(eq(period.programmeId, programmeId), eq(period.code, columns.code)))
      .get();
    if (taken) {
      throw new AppError('conflict', { field: 'code', words: 'api.periods.codeTaken' });
    }
    const phaseId = phaseCode === null ? null : phaseAround(tx, programmeId, phaseCode, columns);
    const { id } = tx
      .insert(period)
      .values({ ...columns, programmeId, phaseId })
      .returning({ id: period.id })
      .get();
    recordHistory(tx, {
      at: now,
      personId: scope.caller.personId,
      way,
      action: 'create-period',
      programmeId,
      subjectKind: 'period',
      subjectId: String(id),
      before: null,
      after: { ...columns, phase: phaseCode },
      reason: null,
    });
    return id;
  });
}
