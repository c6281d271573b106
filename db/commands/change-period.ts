import { and, eq, ne } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { PeriodInput } from '@/lib/period/period-input';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { phaseAround } from '../phase-around';
import { countUnderPeriod } from '../queries/count-under-period';
import { getPeriod } from '../queries/get-period';
import { period } from '../schema/period';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends PeriodInput, Moment {
  /** The code it has now. */
  readonly period: string;
}

/**
 * Changes a period. Once values or targets stand under it, only its title and the day it is due
 * change: anything else would make them speak for another time.
 */
export function changePeriod(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { period: code, now, way, ...after }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const { id, isStated, setUp: before } = getPeriod(tx, programmeId, code);
    refuseTaken(tx, programmeId, id, after.code);
    const moved = movedField(before, after);
    if (moved) {
      if (!isStated) {
        throw new AppError('invalid', { field: moved, words: 'api.periods.notStated' });
      }
      const { values, targets } = countUnderPeriod(tx, id);
      if (values + targets > 0) {
        throw new AppError('conflict', {
          field: moved,
          words: 'api.periods.speaksForValues',
          params: { values, targets },
        });
      }
    }
    const { phase, ...columns } = after;
    const phaseId = phase === null ? null : phaseAround(tx, programmeId, phase, columns);
    tx.update(period)
      .set({ ...columns, phaseId })
      .where(eq(period.id, id))
      .run();
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'change-period',
        subjectKind: 'period',
        subjectId: String(id),
        before,
        after,
      },
    );
  });
}

const fixedByValues = [
  'code',
  'frequency',
  'startsOn',
  'startsPrecision',
  'endsOn',
  'endsPrecision',
  'phase',
] as const;

/** The first field that would change what the period's values speak for. */
function movedField(before: PeriodInput, after: PeriodInput): string | undefined {
  return fixedByValues.find((field) => before[field] !== after[field]);
}

function refuseTaken(tx: Queryable, programmeId: number, id: number, code: string): void {
  const taken = tx
    .select({ id: period.id })
    .from(period)
    .where(and(eq(period.programmeId, programmeId), eq(period.code, code), ne(period.id, id)))
    .get();
  if (taken) throw new AppError('conflict', { field: 'code', words: 'api.periods.codeTaken' });
}
