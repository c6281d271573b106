import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { getCategory, getDimension } from '../queries/get-dimension';
import { category } from '../schema/dimension';
import { transact } from '../transact';
import type { CategoryAddress } from './change-category';
import { type Moment, recordChange } from './record-change';

interface Input extends CategoryAddress, Moment {}

/** Expects no more values in a category. What was reported in it stands, and is shown. */
export function archiveCategory(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { dimension, category: code, now, way }: Input,
): void {
  transact(db, (tx) => {
    const { id: dimensionId } = getDimension(tx, scope.subject.programmeId, dimension);
    const { id, archivedAt } = getCategory(tx, dimensionId, code);
    if (archivedAt !== null) {
      throw new AppError('conflict', {
        field: 'category',
        words: 'api.dimensions.alreadyArchived',
      });
    }
    tx.update(category).set({ archivedAt: now }).where(eq(category.id, id)).run();
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'archive-category',
        subjectKind: 'category',
        subjectId: String(id),
        before: { archivedAt: null },
        after: { archivedAt: now },
      },
    );
  });
}
