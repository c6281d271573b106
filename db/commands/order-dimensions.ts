import { asc, eq } from 'drizzle-orm';
import type { OrderInput } from '@/lib/order-input';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { refuseOtherList } from '../refuse-other-list';
import { dimension } from '../schema/dimension';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends OrderInput, Moment {}

/** Puts the dimensions in the order in which they are shown. Breakdowns keep their own. */
export function orderDimensions(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { codes, now, way }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const standing = tx
      .select({ id: dimension.id, code: dimension.code })
      .from(dimension)
      .where(eq(dimension.programmeId, programmeId))
      .orderBy(asc(dimension.ordinal), asc(dimension.id))
      .all();
    const before = standing.map(({ code }) => code);
    refuseOtherList(codes, before);
    for (const { id, code } of standing) {
      tx.update(dimension)
        .set({ ordinal: codes.indexOf(code) + 1 })
        .where(eq(dimension.id, id))
        .run();
    }
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'order-dimensions',
        subjectKind: 'programme',
        subjectId: String(programmeId),
        before: { codes: before },
        after: { codes },
      },
    );
  });
}
