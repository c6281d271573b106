import { asc, eq } from 'drizzle-orm';
import type { SettingOrganisation } from '@/lib/api/setting/organisation-contract';
import { groupBy } from '@/lib/group-by';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { organisation, organisationRole } from '../schema/organisation';

/** The organisations of a programme and what each is in it, archived ones too. */
export function listSettingOrganisations(
  db: Queryable,
  { subject }: Authorised<'viewOffice'>,
): SettingOrganisation[] {
  const { programmeId } = subject;
  const roles = groupBy(
    db
      .select({ organisationId: organisationRole.organisationId, role: organisationRole.role })
      .from(organisationRole)
      .innerJoin(organisation, eq(organisation.id, organisationRole.organisationId))
      .where(eq(organisation.programmeId, programmeId))
      .orderBy(asc(organisationRole.role))
      .all(),
    ({ organisationId }) => organisationId,
  );
  return db
    .select({
      id: organisation.id,
      code: organisation.code,
      name: organisation.name,
      iatiIdentifier: organisation.iatiIdentifier,
      archivedAt: organisation.archivedAt,
    })
    .from(organisation)
    .where(eq(organisation.programmeId, programmeId))
    .orderBy(asc(organisation.id))
    .all()
    .map(({ id, archivedAt, ...one }) => ({
      ...one,
      roles: (roles.get(id) ?? []).map(({ role }) => role),
      isArchived: archivedAt !== null,
    }));
}
