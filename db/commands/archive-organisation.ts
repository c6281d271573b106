import { and, count, eq, isNull } from 'drizzle-orm';
import type { Notice } from '@/lib/api/notice-schema';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { getOrganisation } from '../queries/get-organisation';
import { organisation } from '../schema/organisation';
import { roleGrant } from '../schema/people';
import { planEntry } from '../schema/plan';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends Moment {
  /** The organisation's code. */
  readonly organisation: string;
}

/**
 * Takes an organisation out of the choices: no new value names it, and what it said stands. The
 * notice says where the plan and people's roles still count on it.
 */
export function archiveOrganisation(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { organisation: code, now, way }: Input,
): Notice[] {
  return transact(db, (tx) => {
    const { id, archivedAt } = getOrganisation(tx, scope.subject.programmeId, code);
    if (archivedAt !== null) {
      throw new AppError('conflict', {
        field: 'organisation',
        words: 'api.organisations.alreadyArchived',
      });
    }
    tx.update(organisation).set({ archivedAt: now }).where(eq(organisation.id, id)).run();
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'archive-organisation',
        subjectKind: 'organisation',
        subjectId: String(id),
        before: { archivedAt: null },
        after: { archivedAt: now },
      },
    );
    return stillNamed(tx, id);
  });
}

function stillNamed(tx: Queryable, organisationId: number): Notice[] {
  const plan = tx
    .select({ number: count() })
    .from(planEntry)
    .where(eq(planEntry.organisationId, organisationId))
    .get();
  const grants = tx
    .select({ number: count() })
    .from(roleGrant)
    .where(and(eq(roleGrant.organisationId, organisationId), isNull(roleGrant.revokedAt)))
    .get();
  const params = { planned: plan?.number ?? 0, roles: grants?.number ?? 0 };
  if (params.planned + params.roles === 0) return [];
  return [{ words: 'api.organisations.stillNamed', params }];
}
