import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { listResults } from '../queries/list-results';
import { getResult } from '../result-checks';
import { result } from '../schema/result';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends Moment {
  readonly result: string;
}

/** Brings an archived result back into use, under a parent that is in use. */
export function restoreResult(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { result: code, ...moment }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const rows = listResults(tx, programmeId);
    const row = getResult(rows, code);
    const refuse = (words: string) => new AppError('conflict', { field: 'result', words });
    if (row.archivedAt === null) throw refuse('api.results.notArchived');
    const parent = rows.find(({ id }) => id === row.parentId);
    if (parent && parent.archivedAt !== null) throw refuse('api.results.archivedParent');
    tx.update(result).set({ archivedAt: null }).where(eq(result.id, row.id)).run();
    recordChange(tx, scope, moment, {
      action: 'restore-result',
      subjectKind: 'result',
      subjectId: String(row.id),
      before: { archivedAt: row.archivedAt },
      after: { archivedAt: null },
    });
  });
}
