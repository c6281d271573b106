import { and, eq, max } from 'drizzle-orm';
import type { DimensionInput } from '@/lib/dimension/dimension-input';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { category, dimension } from '../schema/dimension';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends DimensionInput, Moment {}

/** Adds a dimension with its categories, behind the others. */
export function addDimension(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, ...input }: Input,
): void {
  const { programmeId } = scope.subject;
  const { categories, ...columns } = input;
  transact(db, (tx) => {
    const taken = tx
      .select({ id: dimension.id })
      .from(dimension)
      .where(and(eq(dimension.programmeId, programmeId), eq(dimension.code, columns.code)))
      .get();
    if (taken) throw new AppError('conflict', { field: 'code', words: 'api.dimensions.codeTaken' });
    const last = tx
      .select({ ordinal: max(dimension.ordinal) })
      .from(dimension)
      .where(eq(dimension.programmeId, programmeId))
      .get();
    const { id: dimensionId } = tx
      .insert(dimension)
      .values({ ...columns, programmeId, ordinal: (last?.ordinal ?? 0) + 1 })
      .returning({ id: dimension.id })
      .get();
    for (const [at, one] of categories.entries()) {
      tx.insert(category)
        .values({ ...one, dimensionId, ordinal: at + 1 })
        .run();
    }
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'add-dimension',
        subjectKind: 'dimension',
        subjectId: String(dimensionId),
        before: null,
        after: { ...input },
      },
    );
  });
}
