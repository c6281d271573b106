import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import { completeBreakdownsBy } from '../complete-breakdowns';
import type { Queryable } from '../open';
import { getCategory, getDimension } from '../queries/get-dimension';
import { category } from '../schema/dimension';
import { transact } from '../transact';
import type { CategoryAddress } from './change-category';
import { type Moment, recordChange } from './record-change';

interface Input extends CategoryAddress, Moment {}

/** Expects values in an archived category again, in every breakdown by its dimension. */
export function restoreCategory(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { dimension, category: code, now, way }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const { id: dimensionId } = getDimension(tx, programmeId, dimension);
    const { id, archivedAt } = getCategory(tx, dimensionId, code);
    if (archivedAt === null) {
      throw new AppError('conflict', { field: 'category', words: 'api.dimensions.notArchived' });
    }
    tx.update(category).set({ archivedAt: null }).where(eq(category.id, id)).run();
    completeBreakdownsBy(tx, programmeId, dimensionId);
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'restore-category',
        subjectKind: 'category',
        subjectId: String(id),
        before: { archivedAt },
        after: { archivedAt: null },
      },
    );
  });
}
