import { asc, eq } from 'drizzle-orm';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { evidenceReading } from '../schema/evidence';
import { person } from '../schema/people';
import { getEvidence } from './get-evidence';

/** Who read a file that names people, and when; oldest first. Of any other file nobody keeps count. */
export function listReadings(db: Queryable, scope: Authorised<'keepEvidence'>, id: number) {
  const { programmeId } = scope.subject;
  const { id: evidenceId } = getEvidence(db, { programmeId, id });
  return db
    .select({ readBy: person.name, readAt: evidenceReading.readAt })
    .from(evidenceReading)
    .innerJoin(person, eq(person.id, evidenceReading.personId))
    .where(eq(evidenceReading.evidenceId, evidenceId))
    .orderBy(asc(evidenceReading.id))
    .all();
}
