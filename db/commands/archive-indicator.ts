import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import { refuseUnfitForSums } from '../component-checks';
import type { Queryable } from '../open';
import { getCurrentIndicator } from '../queries/get-current-indicator';
import { indicator } from '../schema/indicator';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends Moment {
  readonly indicator: string;
}

/** Takes an indicator out of use with all its values, which stay: nothing is deleted. */
export function archiveIndicator(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { indicator: code, ...moment }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const { id, archivedAt } = getCurrentIndicator(tx, { programmeId, code });
    if (archivedAt !== null) {
      throw new AppError('conflict', {
        field: 'indicator',
        words: 'api.indicators.alreadyArchived',
      });
    }
    refuseUnfitForSums(tx, { id, after: null });
    tx.update(indicator).set({ archivedAt: moment.now }).where(eq(indicator.id, id)).run();
    recordChange(tx, scope, moment, {
      action: 'archive-indicator',
      subjectKind: 'indicator',
      subjectId: String(id),
      before: { archivedAt: null },
      after: { archivedAt: moment.now },
    });
  });
}
