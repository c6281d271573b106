import { and, count, eq, isNull } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { roleGrant } from '../schema/people';
import { transact } from '../transact';
import { type HistoryEntry, recordHistory } from './record-history';

interface RevokeRoleInput {
  readonly grantId: number;
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

/** Takes a role away at once. The last administrator keeps theirs: nobody could give it back. */
export function revokeRole(
  db: Queryable,
  scope: Authorised<'managePeople'>,
  { grantId, now, way }: RevokeRoleInput,
): void {
  transact(db, (tx) => {
    const grant = tx
      .select({
        personId: roleGrant.personId,
        programmeId: roleGrant.programmeId,
        role: roleGrant.role,
      })
      .from(roleGrant)
      .where(and(eq(roleGrant.id, grantId), isNull(roleGrant.revokedAt)))
      .get();
    if (!grant) throw new AppError('not-found');
    if (grant.role === 'administrator' && countAdministrators(tx) === 1) {
      throw new AppError('conflict', { words: 'people.errors.lastAdministrator' });
    }
    tx.update(roleGrant)
      .set({ revokedAt: now, revokedBy: scope.caller.personId })
      .where(eq(roleGrant.id, grantId))
      .run();
    recordHistory(tx, {
      at: now,
      personId: scope.caller.personId,
      way,
      action: 'revoke-role',
      programmeId: grant.programmeId,
      subjectKind: 'person',
      subjectId: grant.personId,
      before: { role: grant.role },
      after: null,
      reason: null,
    });
  });
}

function countAdministrators(tx: Queryable): number {
  const row = tx
    .select({ administrators: count() })
    .from(roleGrant)
    .where(and(eq(roleGrant.role, 'administrator'), isNull(roleGrant.revokedAt)))
    .get();
  return row?.administrators ?? 0;
}
