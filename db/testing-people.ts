import type { PersonCaller } from '@/lib/permissions';
import type { Role } from '@/lib/person/role';
import { addPerson } from './commands/add-person';
import type { Queryable } from './open';
import { listGrantsOfPerson } from './queries/list-grants-of-person';
import { roleGrant, roleGrantPlace } from './schema/people';

export const testNow = '2023-10-24T09:00:00.000Z';

interface TestPerson {
  readonly email: string;
  readonly name?: string;
  readonly passwordHash?: string;
  readonly role?: Role;
  readonly programmeId?: number;
  readonly placeIds?: readonly number[];
  readonly organisationId?: number;
}

/** A person with at most one role, given by nobody, and the caller they are. */
export function aPerson(db: Queryable, input: TestPerson): PersonCaller {
  const personId = addPerson(db, {
    name: input.name ?? input.email.split('@')[0] ?? input.email,
    email: input.email,
    passwordHash: input.passwordHash ?? null,
    now: testNow,
  });
  if (input.role) aGrant(db, { ...input, personId, role: input.role });
  return callerOfPerson(db, personId);
}

type TestGrant = Omit<TestPerson, 'email'> & { readonly personId: string; readonly role: Role };

/** One more role for a person. */
export function aGrant(db: Queryable, input: TestGrant): void {
  const { id } = db
    .insert(roleGrant)
    .values({
      personId: input.personId,
      programmeId: input.role === 'administrator' ? null : (input.programmeId ?? null),
      role: input.role,
      organisationId: input.organisationId ?? null,
      grantedAt: testNow,
    })
    .returning({ id: roleGrant.id })
    .get();
  for (const placeId of input.placeIds ?? []) {
    db.insert(roleGrantPlace).values({ grantId: id, placeId }).run();
  }
}

/** The person as the gate would know them now. */
export function callerOfPerson(db: Queryable, personId: string): PersonCaller {
  return { kind: 'person', personId, grants: listGrantsOfPerson(db, personId) };
}
