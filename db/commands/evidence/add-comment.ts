import type { CommentInput } from '@/lib/evidence/evidence-input';
import { type Authorised, authorise } from '@/lib/permissions';
import type { Queryable } from '../../open';
import { resolveEvidenceCell } from '../../resolve-evidence-cell';
import { valueComment } from '../../schema/evidence';
import { transact } from '../../transact';
import { type Moment, recordChange } from '../record-change';

/** Says something of a cell. The words are not in the history: they can be removed. */
export function addComment(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { cell: named, words, ...moment }: CommentInput & Moment,
): number {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const cell = resolveEvidenceCell(tx, programmeId, named);
    authorise(scope.caller, 'commentOnValue', { ...cell, programmeId });
    const { id } = tx
      .insert(valueComment)
      .values({ ...cell, words, writtenBy: scope.caller.personId, writtenAt: moment.now })
      .returning({ id: valueComment.id })
      .get();
    recordChange(tx, scope, moment, {
      action: 'add-comment',
      subjectKind: 'value-comment',
      subjectId: String(id),
      before: null,
      after: { ...cell },
    });
    return id;
  });
}
