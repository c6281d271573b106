import { eq } from 'drizzle-orm';
import type { ChangedOrganisationInput } from '@/lib/organisation/organisation-input';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { getOrganisation } from '../queries/get-organisation';
import { organisation, organisationRole } from '../schema/organisation';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends ChangedOrganisationInput, Moment {
  /** The organisation's code. */
  readonly organisation: string;
}

/** Changes the name of an organisation and the parts it plays. */
export function changeOrganisation(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { organisation: code, now, way, ...after }: Input,
): void {
  transact(db, (tx) => {
    const { id, archivedAt: _, ...before } = getOrganisation(tx, scope.subject.programmeId, code);
    const { roles, ...columns } = after;
    tx.update(organisation).set(columns).where(eq(organisation.id, id)).run();
    tx.delete(organisationRole).where(eq(organisationRole.organisationId, id)).run();
    for (const role of roles) {
      tx.insert(organisationRole).values({ organisationId: id, role }).run();
    }
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'change-organisation',
        subjectKind: 'organisation',
        subjectId: String(id),
        before,
        after,
      },
    );
  });
}
