import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { ChangedResultInput } from '@/lib/result/result-input';
import { mayStandUnder } from '@/lib/result/result-tree';
import { changedFields } from '../changed-fields';
import type { Queryable } from '../open';
import { listConditions, listResults } from '../queries/list-results';
import { getResult, refuseTakenCode, refuseWrongLevel } from '../result-checks';
import { result } from '../schema/result';
import { transact } from '../transact';
import { writeConditions } from '../write-conditions';
import { type Moment, recordChange } from './record-change';

interface Input extends ChangedResultInput, Moment {
  /** The code it has now. */
  readonly result: string;
}

/** Rewrites the texts, level, assumptions and risks of a result. Saying the same changes nothing. */
export function changeResult(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, result: code, conditions, ...columns }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const rows = listResults(tx, programmeId);
    const row = getResult(rows, code);
    refuseTakenCode(rows, columns.code, row.id);
    refuseWrongLevel(columns.level, rows.find(({ id }) => id === row.parentId) ?? null, 'level');
    const isAboveItsOwn = rows
      .filter(({ parentId }) => parentId === row.id)
      .every(({ level }) => mayStandUnder(level, columns.level));
    if (!isAboveItsOwn) {
      throw new AppError('invalid', { field: 'level', words: 'api.results.levelOverChildren' });
    }
    const held = listConditions(tx, programmeId)
      .filter(({ resultId }) => resultId === row.id)
      .map(({ kind, text }) => ({ kind, text }));
    const change = changedFields({ ...row, conditions: held }, { ...columns, conditions });
    if (!change) return;
    tx.update(result)
      .set(columns)
      .where(and(eq(result.id, row.id), eq(result.programmeId, programmeId)))
      .run();
    writeConditions(tx, row.id, conditions);
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'change-result',
        subjectKind: 'result',
        subjectId: String(row.id),
        ...change,
      },
    );
  });
}
