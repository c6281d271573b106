import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { WithdrawInput } from '@/lib/release/release-input';
import type { Queryable } from '../open';
import { release, releaseFigure, releaseObservation } from '../schema/release';
import { transact } from '../transact';
import { raisePublicRevision } from './raise-public-revision';
import { type HistoryEntry, recordHistory } from './record-history';

interface Input extends WithdrawInput {
  readonly number: number;
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

/** Takes a release back: its figures and texts are gone, its number, dates and the reason stay. */
export function withdrawRelease(
  db: Queryable,
  scope: Authorised<'publishRelease'>,
  { number, reason, now, way }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const found = tx
      .select({ id: release.id, status: release.status, contentHash: release.contentHash })
      .from(release)
      .where(and(eq(release.programmeId, programmeId), eq(release.number, number)))
      .get();
    if (!found) throw new AppError('not-found', { field: 'release' });
    if (found.status === 'withdrawn') {
      throw new AppError('conflict', { field: 'release', words: 'api.releases.alreadyWithdrawn' });
    }
    tx.update(release)
      .set({ status: 'withdrawn', withdrawnAt: now, withdrawnReason: reason, content: null })
      .where(eq(release.id, found.id))
      .run();
    tx.delete(releaseFigure).where(eq(releaseFigure.releaseId, found.id)).run();
    tx.delete(releaseObservation).where(eq(releaseObservation.releaseId, found.id)).run();
    raisePublicRevision(tx);
    recordHistory(tx, {
      at: now,
      personId: scope.caller.personId,
      way,
      action: 'withdraw-release',
      programmeId,
      subjectKind: 'release',
      subjectId: String(found.id),
      before: { contentHash: found.contentHash },
      after: { status: 'withdrawn', number },
      reason: Object.values(reason)[0] ?? null,
    });
  });
}
