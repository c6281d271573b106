import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { countUnderPeriod } from '../queries/count-under-period';
import { getPeriod } from '../queries/get-period';
import { period, periodReopening } from '../schema/period';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends Moment {
  /** The period's code. */
  readonly period: string;
}

/** Deletes a period nothing was said of. With values or targets under it, it is never deleted. */
export function deletePeriod(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { period: code, now, way }: Input,
): void {
  transact(db, (tx) => {
    const { id, setUp } = getPeriod(tx, scope.subject.programmeId, code);
    const { values, targets } = countUnderPeriod(tx, id);
    if (values + targets > 0) {
      throw new AppError('conflict', {
        field: 'period',
        words: 'api.periods.holdsValues',
        params: { values, targets },
      });
    }
    // Who held it open, until when and why is told in the history.
    tx.delete(periodReopening).where(eq(periodReopening.periodId, id)).run();
    tx.delete(period).where(eq(period.id, id)).run();
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'delete-period',
        subjectKind: 'period',
        subjectId: String(id),
        before: setUp,
        after: null,
      },
    );
  });
}
