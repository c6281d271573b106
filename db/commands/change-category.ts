import { eq } from 'drizzle-orm';
import type { ChangedCategoryInput } from '@/lib/dimension/dimension-input';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { countSplitValues } from '../queries/count-split-values';
import { getCategory, getDimension } from '../queries/get-dimension';
import { refuseSecondNotSpecified } from '../refuse-second-not-specified';
import { category } from '../schema/dimension';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

export interface CategoryAddress {
  /** The dimension's code. */
  readonly dimension: string;
  /** The category's code. */
  readonly category: string;
}

interface Input extends ChangedCategoryInput, CategoryAddress, Moment {}

/** Changes a category. Whether it holds what is not specified is settled once values are split. */
export function changeCategory(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { dimension, category: code, now, way, ...after }: Input,
): void {
  transact(db, (tx) => {
    const { id: dimensionId } = getDimension(tx, scope.subject.programmeId, dimension);
    const { id, title, isNotSpecified } = getCategory(tx, dimensionId, code);
    if (after.isNotSpecified !== isNotSpecified) {
      if (after.isNotSpecified) refuseSecondNotSpecified(tx, dimensionId, id);
      const values = countSplitValues(tx, dimensionId);
      if (values > 0) {
        throw new AppError('conflict', {
          field: 'isNotSpecified',
          words: 'api.dimensions.splitsValues',
          params: { values },
        });
      }
    }
    tx.update(category).set(after).where(eq(category.id, id)).run();
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'change-category',
        subjectKind: 'category',
        subjectId: String(id),
        before: { title, isNotSpecified },
        after,
      },
    );
  });
}
