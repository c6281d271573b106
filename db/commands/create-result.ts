import type { Authorised } from '@/lib/permissions';
import type { ResultInput } from '@/lib/result/result-input';
import { orderAfterMove } from '@/lib/result/result-tree';
import type { Queryable } from '../open';
import { listResults } from '../queries/list-results';
import { getParent, refuseTakenCode, refuseWrongLevel } from '../result-checks';
import { result } from '../schema/result';
import { transact } from '../transact';
import { writeConditions } from '../write-conditions';
import { writeOrder } from '../write-order';
import { type Moment, recordChange } from './record-change';

/** Adds a result, last under its parent, and returns its id. */
export function createResult(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, parent: parentCode, conditions, ...columns }: ResultInput & Moment,
): number {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const rows = listResults(tx, programmeId);
    refuseTakenCode(rows, columns.code);
    const parent = getParent(rows, parentCode);
    refuseWrongLevel(columns.level, parent, 'parent');
    const parentId = parent?.id ?? null;
    const { id } = tx
      .insert(result)
      .values({ ...columns, programmeId, parentId, ordinal: rows.length + 1 })
      .returning({ id: result.id })
      .get();
    writeConditions(tx, id, conditions);
    const all = listResults(tx, programmeId);
    writeOrder(tx, result, all, orderAfterMove(all, { id, parentId }, null));
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'create-result',
        subjectKind: 'result',
        subjectId: String(id),
        before: null,
        after: { ...columns, parent: parentCode, conditions },
      },
    );
    return id;
  });
}
