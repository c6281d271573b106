import { asc, eq } from 'drizzle-orm';
import type { OrderInput } from '@/lib/order-input';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { getDimension } from '../queries/get-dimension';
import { refuseOtherList } from '../refuse-other-list';
import { category } from '../schema/dimension';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends OrderInput, Moment {
  /** The dimension's code. */
  readonly dimension: string;
}

/** Puts the categories of a dimension, archived ones too, in the order in which they are shown. */
export function orderCategories(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { dimension, codes, now, way }: Input,
): void {
  transact(db, (tx) => {
    const { id: dimensionId } = getDimension(tx, scope.subject.programmeId, dimension);
    const standing = tx
      .select({ id: category.id, code: category.code })
      .from(category)
      .where(eq(category.dimensionId, dimensionId))
      .orderBy(asc(category.ordinal), asc(category.id))
      .all();
    const before = standing.map(({ code }) => code);
    refuseOtherList(codes, before);
    for (const { id, code } of standing) {
      tx.update(category)
        .set({ ordinal: codes.indexOf(code) + 1 })
        .where(eq(category.id, id))
        .run();
    }
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'order-categories',
        subjectKind: 'dimension',
        subjectId: String(dimensionId),
        before: { codes: before },
        after: { codes },
      },
    );
  });
}
