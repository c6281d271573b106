import { and, eq, isNull } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import { type Authorised, authorise } from '@/lib/permissions';
import type { Queryable } from '../../open';
import { getEvidence } from '../../queries/get-evidence';
import { removeUnheld } from '../../remove-unheld';
import { evidence } from '../../schema/evidence';
import { transact } from '../../transact';
import { type Moment, recordChange } from '../record-change';

interface Input extends Moment {
  readonly id: number;
  readonly reason: string;
  /** Where evidence stands. */
  readonly folder: string;
}

/**
 * Destroys a file, under every name it was given in the programme, or removes a link: the bytes, the
 * names and the address go; the hash, the reason and who did it stay.
 */
export function destroyEvidence(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { id, reason, folder, ...moment }: Input,
): void {
  const { programmeId } = scope.subject;
  const sha256 = transact(db, (tx) => {
    const found = getEvidence(tx, { programmeId, id });
    if (found.kind === 'link') authorise(scope.caller, 'removeFromValue', found);
    else authorise(scope.caller, 'keepEvidence', { programmeId });
    if (found.destroyedAt !== null) {
      throw new AppError('conflict', { field: 'evidence', words: 'evidence.errors.gone' });
    }
    for (const one of sameContent(tx, found)) {
      tx.update(evidence)
        .set({
          title: '',
          url: found.kind === 'link' ? '' : null,
          isPublic: false,
          destroyedBy: scope.caller.personId,
          destroyedAt: moment.now,
          destroyedReason: reason,
        })
        .where(eq(evidence.id, one.id))
        .run();
      recordChange(tx, scope, moment, {
        action: found.kind === 'link' ? 'remove-link' : 'destroy-file',
        subjectKind: 'evidence',
        subjectId: String(one.id),
        before: null,
        after: { sha256: found.sha256 },
        reason,
      });
    }
    return found.sha256;
  });
  if (sha256 !== null) removeUnheld(db, folder, { programmeId, sha256 });
}

function sameContent(tx: Queryable, { id, programmeId, sha256 }: ReturnType<typeof getEvidence>) {
  if (sha256 === null) return [{ id }];
  return tx
    .select({ id: evidence.id })
    .from(evidence)
    .where(
      and(
        eq(evidence.programmeId, programmeId),
        eq(evidence.sha256, sha256),
        isNull(evidence.destroyedAt),
      ),
    )
    .all();
}
