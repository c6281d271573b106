import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { PeriodInput } from '@/lib/period/period-input';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { period } from '../schema/period';
import { phase } from '../schema/phase';
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

interface Dates {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

function phaseAround(tx: Queryable, programmeId: number, code: string, dates: Dates): number {
  const found = tx
    .select({ id: phase.id, startsOn: phase.startsOn, endsOn: phase.endsOn })
    .from(phase)
    .where(and(eq(phase.programmeId, programmeId), eq(phase.code, code)))
    .get();
  if (!found) throw new AppError('invalid', { field: 'phase', words: 'api.periods.unknownPhase' });
  const { startsOn, endsOn } = dates;
  const startsBefore = startsOn !== null && found.startsOn !== null && startsOn < found.startsOn;
  const endsAfter = endsOn !== null && found.endsOn !== null && endsOn > found.endsOn;
  if (startsBefore || endsAfter) {
    throw new AppError('invalid', { field: 'phase', words: 'api.periods.outsidePhase' });
  }
  return found.id;
}
