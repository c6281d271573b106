import { and, asc, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Queryable } from '../open';
import { organisation, organisationRole } from '../schema/organisation';

/** An organisation of the programme, archived or not, as it was set up; throws `not-found`. */
export function getOrganisation(db: Queryable, programmeId: number, code: string) {
  const found = db
    .select({
      id: organisation.id,
      name: organisation.name,
      iatiIdentifier: organisation.iatiIdentifier,
      archivedAt: organisation.archivedAt,
    })
    .from(organisation)
    .where(and(eq(organisation.programmeId, programmeId), eq(organisation.code, code)))
    .get();
  if (!found) throw new AppError('not-found', { field: 'organisation' });
  const roles = db
    .select({ role: organisationRole.role })
    .from(organisationRole)
    .where(eq(organisationRole.organisationId, found.id))
    .orderBy(asc(organisationRole.role))
    .all()
    .map(({ role }) => role);
  return { ...found, roles };
}
