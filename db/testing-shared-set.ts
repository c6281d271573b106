import { eq } from 'drizzle-orm';
import type { Queryable } from './open';
import { programme, programmePlace } from './schema/programme';
import { aGrant, callerOfPerson } from './testing-people';
import { aProgramme, type TestProgramme } from './testing-programme';

/** A second programme on the place set of the first, which works in its southern region only. */
export function aProgrammeBeside(
  db: Queryable,
  first: TestProgramme,
  slug?: string,
): TestProgramme {
  const beside = aProgramme(db, slug === undefined ? {} : { slug });
  db.delete(programmePlace).where(eq(programmePlace.programmeId, beside.id)).run();
  // Its plan and targets stay on places of its own set: only the list matters here.
  db.update(programme)
    .set({ placeSetId: first.placeSetId })
    .where(eq(programme.id, beside.id))
    .run();
  db.insert(programmePlace)
    .values({ programmeId: beside.id, placeId: first.places.south, ordinal: 1 })
    .run();
  return beside;
}

/** The officer of the first programme, made an officer of the second too. */
export function officerOfBoth(db: Queryable, first: TestProgramme, second: TestProgramme) {
  const { personId } = first.people.officer;
  aGrant(db, { personId, role: 'officer', programmeId: second.id });
  return callerOfPerson(db, personId);
}
