import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import { type Authorised, authorise } from '@/lib/permissions';
import type { Queryable } from '../../open';
import { valueComment } from '../../schema/evidence';
import { indicator } from '../../schema/indicator';
import { transact } from '../../transact';
import { type Moment, recordChange } from '../record-change';

interface Input extends Moment {
  readonly id: number;
}

/** Removes the words of a comment; that there was one, and whose, stays. */
export function removeComment(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { id, ...moment }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const { placeId, organisationId, writtenBy, removedAt } = valueComment;
    const found = tx
      .select({ placeId, organisationId, addedById: writtenBy, removedAt })
      .from(valueComment)
      .innerJoin(indicator, eq(indicator.id, valueComment.indicatorId))
      .where(and(eq(valueComment.id, id), eq(indicator.programmeId, programmeId)))
      .get();
    if (!found) throw new AppError('not-found', { field: 'comment' });
    authorise(scope.caller, 'removeFromValue', { ...found, programmeId });
    if (found.removedAt !== null) return;
    tx.update(valueComment)
      .set({ words: null, removedAt: moment.now, removedBy: scope.caller.personId })
      .where(eq(valueComment.id, id))
      .run();
    recordChange(tx, scope, moment, {
      action: 'remove-comment',
      subjectKind: 'value-comment',
      subjectId: String(id),
      before: null,
      after: null,
    });
  });
}
