import { asc, isNull } from 'drizzle-orm';
import { can, type PersonCaller } from '@/lib/permissions';
import type { Queryable } from '../open';
import { programme } from '../schema/programme';
import { type OfficeProgramme, officeProgrammeColumns } from './find-office-programme';

/** The programmes whose office a person may enter; there are few, so each is asked about. */
export function listOfficeProgrammes(db: Queryable, caller: PersonCaller): OfficeProgramme[] {
  return db
    .select(officeProgrammeColumns)
    .from(programme)
    .where(isNull(programme.archivedAt))
    .orderBy(asc(programme.isDemonstration), asc(programme.id))
    .all()
    .filter(({ id }) => can(caller, 'viewOffice', { programmeId: id }));
}
