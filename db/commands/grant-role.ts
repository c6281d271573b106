import { and, eq, inArray, isNull } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import { isPlaceRole, type ProgrammeRole } from '@/lib/person/role';
import type { Queryable } from '../open';
import { organisation } from '../schema/organisation';
import { person, roleGrant, roleGrantPlace } from '../schema/people';
import { programme, programmePlace } from '../schema/programme';
import { transact } from '../transact';
import { type HistoryEntry, recordHistory } from './record-history';

interface GrantRoleInput {
  readonly personId: string;
  readonly programmeId: number;
  readonly role: ProgrammeRole;
  /** None is all places of the programme. */
  readonly placeIds: readonly number[];
  /** Of a contributor; null is any. */
  readonly organisationId: number | null;
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

/** Gives a person one role on one programme and returns the grant's id. */
export function grantRole(
  db: Queryable,
  scope: Authorised<'managePeople'>,
  input: GrantRoleInput,
): number {
  return transact(db, (tx) => {
    const { placeIds, now, way, ...grant } = input;
    refuseUnknown(tx, input);
    refuseTwice(tx, input);
    const { id } = tx
      .insert(roleGrant)
      .values({ ...grant, grantedBy: scope.caller.personId, grantedAt: now })
      .returning({ id: roleGrant.id })
      .get();
    for (const placeId of placeIds)
      tx.insert(roleGrantPlace).values({ grantId: id, placeId }).run();
    recordHistory(tx, {
      at: now,
      personId: scope.caller.personId,
      way,
      action: 'grant-role',
      programmeId: input.programmeId,
      subjectKind: 'person',
      subjectId: input.personId,
      before: null,
      after: { role: input.role, placeIds, organisationId: input.organisationId },
      reason: null,
    });
    return id;
  });
}

function refuseUnknown(tx: Queryable, input: GrantRoleInput): void {
  const { personId, programmeId, role, placeIds, organisationId } = input;
  const knownPerson = tx
    .select({ id: person.id })
    .from(person)
    .where(eq(person.id, personId))
    .get();
  if (!knownPerson) throw new AppError('not-found', { field: 'personId' });
  const knownProgramme = tx
    .select({ id: programme.id })
    .from(programme)
    .where(eq(programme.id, programmeId))
    .get();
  if (!knownProgramme) throw new AppError('not-found', { field: 'programmeId' });

  if (placeIds.length > 0 && !isPlaceRole(role)) {
    throw new AppError('invalid', { field: 'placeIds', words: 'people.errors.roleHasNoPlaces' });
  }
  const knownPlaces = tx
    .select({ id: programmePlace.placeId })
    .from(programmePlace)
    .where(
      and(
        eq(programmePlace.programmeId, programmeId),
        inArray(programmePlace.placeId, [...placeIds]),
      ),
    )
    .all();
  if (knownPlaces.length !== placeIds.length) {
    throw new AppError('invalid', { field: 'placeIds', words: 'people.errors.unknownPlace' });
  }

  if (organisationId === null) return;
  if (role !== 'contributor') {
    throw new AppError('invalid', {
      field: 'organisationId',
      words: 'people.errors.roleHasNoOrganisation',
    });
  }
  const knownOrganisation = tx
    .select({ id: organisation.id })
    .from(organisation)
    .where(and(eq(organisation.id, organisationId), eq(organisation.programmeId, programmeId)))
    .get();
  if (!knownOrganisation) {
    throw new AppError('invalid', {
      field: 'organisationId',
      words: 'people.errors.unknownOrganisation',
    });
  }
}

function refuseTwice(tx: Queryable, { personId, programmeId, role }: GrantRoleInput): void {
  const held = tx
    .select({ id: roleGrant.id })
    .from(roleGrant)
    .where(
      and(
        eq(roleGrant.personId, personId),
        eq(roleGrant.programmeId, programmeId),
        eq(roleGrant.role, role),
        isNull(roleGrant.revokedAt),
      ),
    )
    .get();
  if (held) throw new AppError('conflict', { field: 'role', words: 'people.errors.hasRole' });
}
