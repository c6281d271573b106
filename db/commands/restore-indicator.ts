import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import { getComponentIds } from '../component-checks';
import type { Queryable } from '../open';
import { getCurrentIndicator } from '../queries/get-current-indicator';
import { listResults } from '../queries/list-results';
import { indicator } from '../schema/indicator';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends Moment {
  readonly indicator: string;
}

/** Brings an archived indicator back into use, under a result that is in use; one that adds others, while they still go together. */
export function restoreIndicator(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { indicator: code, ...moment }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const current = getCurrentIndicator(tx, { programmeId, code });
    const { id, resultId, archivedAt } = current;
    const refuse = (words: string) => new AppError('conflict', { field: 'indicator', words });
    if (archivedAt === null) throw refuse('api.indicators.notArchived');
    const above = listResults(tx, programmeId).find((row) => row.id === resultId);
    if (above?.archivedAt !== null) throw refuse('api.indicators.archivedResult');
    const components = current.components.map((one) => one.code);
    getComponentIds(tx, { programmeId, sum: { ...current, components } });
    tx.update(indicator).set({ archivedAt: null }).where(eq(indicator.id, id)).run();
    recordChange(tx, scope, moment, {
      action: 'restore-indicator',
      subjectKind: 'indicator',
      subjectId: String(id),
      before: { archivedAt },
      after: { archivedAt: null },
    });
  });
}
