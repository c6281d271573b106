import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { getOrganisation } from '../queries/get-organisation';
import { organisation } from '../schema/organisation';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends Moment {
  /** The organisation's code. */
  readonly organisation: string;
}

/** Puts an archived organisation back among the choices. */
export function restoreOrganisation(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { organisation: code, now, way }: Input,
): void {
  transact(db, (tx) => {
    const { id, archivedAt } = getOrganisation(tx, scope.subject.programmeId, code);
    if (archivedAt === null) {
      throw new AppError('conflict', {
        field: 'organisation',
        words: 'api.organisations.notArchived',
      });
    }
    tx.update(organisation).set({ archivedAt: null }).where(eq(organisation.id, id)).run();
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'restore-organisation',
        subjectKind: 'organisation',
        subjectId: String(id),
        before: { archivedAt },
        after: { archivedAt: null },
      },
    );
  });
}
