import type { LinkInput } from '@/lib/evidence/evidence-input';
import { type Authorised, authorise } from '@/lib/permissions';
import type { Queryable } from '../../open';
import { resolveEvidenceCell } from '../../resolve-evidence-cell';
import { evidence, evidenceCell } from '../../schema/evidence';
import { transact } from '../../transact';
import { type Moment, recordChange } from '../record-change';

/** Adds an address that supports what a cell says. */
export function addLink(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { cell: named, title, url, ...moment }: LinkInput & Moment,
): number {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const cell = resolveEvidenceCell(tx, programmeId, named);
    authorise(scope.caller, 'addEvidence', { ...cell, programmeId });
    const added = { uploadedBy: scope.caller.personId, uploadedAt: moment.now };
    const { id } = tx
      .insert(evidence)
      .values({ programmeId, kind: 'link', title, url, ...added })
      .returning({ id: evidence.id })
      .get();
    tx.insert(evidenceCell)
      .values({ evidenceId: id, ...cell })
      .run();
    recordChange(tx, scope, moment, {
      action: 'add-link',
      subjectKind: 'evidence',
      subjectId: String(id),
      before: null,
      after: { ...cell },
    });
    return id;
  });
}
