import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '../open';
import { organisation, organisationRole } from '../schema/organisation';
import { programmePlace } from '../schema/programme';
import { type CopiedIds, copied, copyRows } from './copied-ids';

/** Where the programme works, in its order: both stand on one place set. */
export function copyPlaces(tx: Queryable, fromId: number, programmeId: number): void {
  const rows = tx
    .select({ placeId: programmePlace.placeId, ordinal: programmePlace.ordinal })
    .from(programmePlace)
    .where(eq(programmePlace.programmeId, fromId))
    .all();
  for (const row of rows) {
    tx.insert(programmePlace)
      .values({ ...row, programmeId })
      .run();
  }
}

export function copyOrganisations(tx: Queryable, fromId: number, programmeId: number): CopiedIds {
  const ids = copyRows(
    tx
      .select()
      .from(organisation)
      .where(eq(organisation.programmeId, fromId))
      .orderBy(asc(organisation.id))
      .all(),
    (row) =>
      tx
        .insert(organisation)
        .values({ ...row, programmeId })
        .returning({ id: organisation.id })
        .get().id,
  );
  const roles = tx
    .select({ organisationId: organisationRole.organisationId, role: organisationRole.role })
    .from(organisationRole)
    .innerJoin(organisation, eq(organisation.id, organisationRole.organisationId))
    .where(eq(organisation.programmeId, fromId))
    .all();
  for (const { organisationId, role } of roles) {
    tx.insert(organisationRole)
      .values({ organisationId: copied(ids, organisationId), role })
      .run();
  }
  return ids;
}
