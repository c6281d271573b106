import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { OrganisationInput } from '@/lib/organisation/organisation-input';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { organisation, organisationRole } from '../schema/organisation';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends OrganisationInput, Moment {}

export function addOrganisation(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, ...input }: Input,
): void {
  const { programmeId } = scope.subject;
  const { roles, ...columns } = input;
  transact(db, (tx) => {
    const taken = tx
      .select({ id: organisation.id })
      .from(organisation)
      .where(and(eq(organisation.programmeId, programmeId), eq(organisation.code, columns.code)))
      .get();
    if (taken) {
      throw new AppError('conflict', { field: 'code', words: 'api.organisations.codeTaken' });
    }
    const { id: organisationId } = tx
      .insert(organisation)
      .values({ ...columns, programmeId })
      .returning({ id: organisation.id })
      .get();
    for (const role of roles) tx.insert(organisationRole).values({ organisationId, role }).run();
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'add-organisation',
        subjectKind: 'organisation',
        subjectId: String(organisationId),
        before: null,
        after: { ...input },
      },
    );
  });
}
