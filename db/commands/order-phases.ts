import { asc, eq } from 'drizzle-orm';
import type { OrderInput } from '@/lib/order-input';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { refuseOtherList } from '../refuse-other-list';
import { phase } from '../schema/phase';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends OrderInput, Moment {}

/** Puts the phases in the order in which they are shown. */
export function orderPhases(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { codes, now, way }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const standing = tx
      .select({ id: phase.id, code: phase.code })
      .from(phase)
      .where(eq(phase.programmeId, programmeId))
      .orderBy(asc(phase.ordinal), asc(phase.id))
      .all();
    const before = standing.map(({ code }) => code);
    refuseOtherList(codes, before);
    for (const { id, code } of standing) {
      tx.update(phase)
        .set({ ordinal: codes.indexOf(code) + 1 })
        .where(eq(phase.id, id))
        .run();
    }
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'order-phases',
        subjectKind: 'programme',
        subjectId: String(programmeId),
        before: { codes: before },
        after: { codes },
      },
    );
  });
}
