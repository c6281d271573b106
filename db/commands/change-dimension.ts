import { eq } from 'drizzle-orm';
import type { ChangedDimensionInput } from '@/lib/dimension/dimension-input';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { countSplitValues } from '../queries/count-split-values';
import { getDimension } from '../queries/get-dimension';
import { dimension } from '../schema/dimension';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends ChangedDimensionInput, Moment {
  /** The dimension's code. */
  readonly dimension: string;
}

/**
 * Changes a dimension. Whether its parts add up is settled once values are split by it: they were
 * reported under the one rule, and would be added under the other.
 */
export function changeDimension(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { dimension: code, now, way, ...after }: Input,
): void {
  transact(db, (tx) => {
    const { id, ...before } = getDimension(tx, scope.subject.programmeId, code);
    const values = before.isExclusive === after.isExclusive ? 0 : countSplitValues(tx, id);
    if (values > 0) {
      throw new AppError('conflict', {
        field: 'isExclusive',
        words: 'api.dimensions.splitsValues',
        params: { values },
      });
    }
    tx.update(dimension).set(after).where(eq(dimension.id, id)).run();
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'change-dimension',
        subjectKind: 'dimension',
        subjectId: String(id),
        before,
        after,
      },
    );
  });
}
