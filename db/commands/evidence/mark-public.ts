import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../../open';
import { getEvidence } from '../../queries/get-evidence';
import { evidence } from '../../schema/evidence';
import { transact } from '../../transact';
import { type Moment, recordChange } from '../record-change';

interface Input extends Moment {
  readonly id: number;
  readonly isPublic: boolean;
}

/** Says whether evidence may be shown outside the office. Never of a file that names people. */
export function markPublic(
  db: Queryable,
  scope: Authorised<'keepEvidence'>,
  { id, isPublic, ...moment }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const found = getEvidence(tx, { programmeId, id });
    if (found.destroyedAt !== null) {
      throw new AppError('conflict', { field: 'evidence', words: 'evidence.errors.gone' });
    }
    if (isPublic && found.namesPeople) {
      throw new AppError('conflict', { field: 'isPublic', words: 'evidence.errors.neverPublic' });
    }
    if (found.isPublic === isPublic) return;
    tx.update(evidence).set({ isPublic }).where(eq(evidence.id, id)).run();
    recordChange(tx, scope, moment, {
      action: 'mark-evidence',
      subjectKind: 'evidence',
      subjectId: String(id),
      before: { isPublic: found.isPublic },
      after: { isPublic },
    });
  });
}
