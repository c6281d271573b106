import { and, count, eq, max } from 'drizzle-orm';
import { type CategoryInput, mostCategories } from '@/lib/dimension/dimension-input';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import { completeBreakdownsBy } from '../complete-breakdowns';
import type { Queryable } from '../open';
import { getDimension } from '../queries/get-dimension';
import { refuseSecondNotSpecified } from '../refuse-second-not-specified';
import { category } from '../schema/dimension';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends CategoryInput, Moment {
  /** The dimension's code. */
  readonly dimension: string;
}

/** Adds a category behind the others, and to every breakdown by its dimension. */
export function addCategory(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { dimension: dimensionCode, now, way, ...columns }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const { id: dimensionId } = getDimension(tx, programmeId, dimensionCode);
    const taken = tx
      .select({ id: category.id })
      .from(category)
      .where(and(eq(category.dimensionId, dimensionId), eq(category.code, columns.code)))
      .get();
    if (taken) {
      throw new AppError('conflict', { field: 'code', words: 'api.dimensions.categoryTaken' });
    }
    if (columns.isNotSpecified) refuseSecondNotSpecified(tx, dimensionId, null);
    const last = tx
      .select({ ordinal: max(category.ordinal), number: count() })
      .from(category)
      .where(eq(category.dimensionId, dimensionId))
      .get();
    if ((last?.number ?? 0) >= mostCategories) {
      throw new AppError('invalid', { field: 'code', words: 'api.dimensions.tooMany' });
    }
    const { id } = tx
      .insert(category)
      .values({ ...columns, dimensionId, ordinal: (last?.ordinal ?? 0) + 1 })
      .returning({ id: category.id })
      .get();
    completeBreakdownsBy(tx, programmeId, dimensionId);
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'add-category',
        subjectKind: 'category',
        subjectId: String(id),
        before: null,
        after: { ...columns, dimension: dimensionCode },
      },
    );
  });
}
