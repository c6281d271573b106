import { and, eq, isNull } from 'drizzle-orm';
import type { Authorised } from '@/lib/permissions';
import type { FileKey } from '../../evidence-files';
import type { Queryable } from '../../open';
import { evidence } from '../../schema/evidence';
import { type Moment, recordChange } from '../record-change';

interface Input extends Moment, FileKey {
  readonly keptUntil: string | null;
}

/**
 * The same content that was given as naming nobody is closed too, once someone says that it names
 * people: who is wrong of the two costs less so.
 */
export function restrictCopies(
  tx: Queryable,
  scope: Authorised<'viewOffice'>,
  { programmeId, sha256, keptUntil, ...moment }: Input,
): void {
  const closed = tx
    .update(evidence)
    .set({ namesPeople: true, isPublic: false, keptUntil })
    .where(
      and(
        eq(evidence.programmeId, programmeId),
        eq(evidence.sha256, sha256),
        eq(evidence.namesPeople, false),
        isNull(evidence.destroyedAt),
      ),
    )
    .returning({ id: evidence.id })
    .all();
  for (const { id } of closed) {
    recordChange(tx, scope, moment, {
      action: 'restrict-evidence',
      subjectKind: 'evidence',
      subjectId: String(id),
      before: { namesPeople: false },
      after: { namesPeople: true, isPublic: false, keptUntil },
    });
  }
}
