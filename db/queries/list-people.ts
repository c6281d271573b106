import { and, asc, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { groupBy } from '@/lib/group-by';
import type { Localised } from '@/lib/locale';
import type { Authorised } from '@/lib/permissions';
import type { Role } from '@/lib/person/role';
import type { Queryable } from '../open';
import { organisation } from '../schema/organisation';
import { person, personAccount, roleGrant, roleGrantPlace, setupLink } from '../schema/people';
import { place } from '../schema/place';

export interface HeldRole {
  readonly grantId: number;
  readonly role: Role;
  /** None is all places. */
  readonly places: readonly Localised[];
  readonly organisation: Localised | null;
}

export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** `invited` has a link that still stands, `expired` never used theirs in time. */
  readonly access: 'ready' | 'invited' | 'expired';
  readonly roles: readonly HeldRole[];
}

interface ListPeopleInput {
  readonly programmeId: number;
  readonly now: string;
}

/** Everyone with an account, with the roles they hold on one programme and on the instance. */
export function listPeople(
  db: Queryable,
  _scope: Authorised<'managePeople'>,
  { programmeId, now }: ListPeopleInput,
): ListedPerson[] {
  const roles = rolesByPerson(db, programmeId);
  return db
    .select({
      id: person.id,
      name: person.name,
      email: person.email,
      hasPassword: sql<number>`${personAccount.password} IS NOT NULL`,
      openLink: setupLink.id,
    })
    .from(person)
    .leftJoin(
      personAccount,
      and(eq(personAccount.personId, person.id), eq(personAccount.providerId, 'credential')),
    )
    .leftJoin(
      setupLink,
      and(
        eq(setupLink.personId, person.id),
        isNull(setupLink.usedAt),
        gt(setupLink.expiresAt, now),
      ),
    )
    .orderBy(asc(person.name), asc(person.email))
    .all()
    .map(({ hasPassword, openLink, ...known }) => ({
      ...known,
      access: hasPassword ? 'ready' : openLink ? 'invited' : 'expired',
      roles: (roles.get(known.id) ?? []).map(({ personId: _, ...role }) => role),
    }));
}

function rolesByPerson(
  db: Queryable,
  programmeId: number,
): Map<string, (HeldRole & { personId: string })[]> {
  const places = groupBy(
    db
      .select({ grantId: roleGrantPlace.grantId, name: place.name })
      .from(roleGrantPlace)
      .innerJoin(place, eq(place.id, roleGrantPlace.placeId))
      .orderBy(asc(place.code))
      .all(),
    (row) => row.grantId,
  );
  const grants = db
    .select({
      grantId: roleGrant.id,
      personId: roleGrant.personId,
      role: roleGrant.role,
      organisation: organisation.name,
    })
    .from(roleGrant)
    .leftJoin(organisation, eq(organisation.id, roleGrant.organisationId))
    .where(
      and(
        isNull(roleGrant.revokedAt),
        or(eq(roleGrant.programmeId, programmeId), isNull(roleGrant.programmeId)),
      ),
    )
    .orderBy(asc(roleGrant.id))
    .all()
    .map((grant) => ({
      ...grant,
      places: (places.get(grant.grantId) ?? []).map(({ name }) => name),
    }));
  return groupBy(grants, (grant) => grant.personId);
}
