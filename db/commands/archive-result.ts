import { and, eq, isNull } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { listResults } from '../queries/list-results';
import { getResult } from '../result-checks';
import { indicator } from '../schema/indicator';
import { result } from '../schema/result';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends Moment {
  readonly result: string;
}

/** Takes a result out of use. Nothing may stand under it that is in use; nothing is deleted. */
export function archiveResult(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { result: code, ...moment }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const rows = listResults(tx, programmeId);
    const row = getResult(rows, code);
    const refuse = (words: string) => new AppError('conflict', { field: 'result', words });
    if (row.archivedAt !== null) throw refuse('api.results.alreadyArchived');
    if (rows.some(({ parentId, archivedAt }) => parentId === row.id && archivedAt === null)) {
      throw refuse('api.results.resultsUnderIt');
    }
    const inUse = tx
      .select({ id: indicator.id })
      .from(indicator)
      .where(and(eq(indicator.resultId, row.id), isNull(indicator.archivedAt)))
      .get();
    if (inUse) throw refuse('api.results.indicatorsUnderIt');
    tx.update(result).set({ archivedAt: moment.now }).where(eq(result.id, row.id)).run();
    recordChange(tx, scope, moment, {
      action: 'archive-result',
      subjectKind: 'result',
      subjectId: String(row.id),
      before: { archivedAt: null },
      after: { archivedAt: moment.now },
    });
  });
}
