import { and, eq, isNull } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { person, roleGrant } from '../schema/people';
import { transact } from '../transact';
import { type HistoryEntry, recordHistory } from './record-history';

interface GrantAdministratorInput {
  readonly personId: string;
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

/** Makes a person an administrator of the whole instance. */
export function grantAdministrator(
  db: Queryable,
  scope: Authorised<'managePeople'>,
  { personId, now, way }: GrantAdministratorInput,
): number {
  return transact(db, (tx) => {
    const known = tx.select({ id: person.id }).from(person).where(eq(person.id, personId)).get();
    if (!known) throw new AppError('not-found', { field: 'personId' });
    const held = tx
      .select({ id: roleGrant.id })
      .from(roleGrant)
      .where(
        and(
          eq(roleGrant.personId, personId),
          eq(roleGrant.role, 'administrator'),
          isNull(roleGrant.revokedAt),
        ),
      )
      .get();
    if (held) throw new AppError('conflict', { field: 'role', words: 'people.errors.hasRole' });
    const { id } = tx
      .insert(roleGrant)
      .values({
        personId,
        role: 'administrator',
        grantedBy: scope.caller.personId,
        grantedAt: now,
      })
      .returning({ id: roleGrant.id })
      .get();
    recordHistory(tx, {
      at: now,
      personId: scope.caller.personId,
      way,
      action: 'grant-role',
      programmeId: null,
      subjectKind: 'person',
      subjectId: personId,
      before: null,
      after: { role: 'administrator' },
      reason: null,
    });
    return id;
  });
}
