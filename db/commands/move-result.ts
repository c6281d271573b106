import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { ResultMoveInput } from '@/lib/result/result-input';
import { liesUnder, orderAfterMove, readingOrder } from '@/lib/result/result-tree';
import type { Queryable } from '../open';
import { listResults, type ResultRow } from '../queries/list-results';
import { getParent, getResult, refuseWrongLevel } from '../result-checks';
import { result } from '../schema/result';
import { transact } from '../transact';
import { writeOrder } from '../write-order';
import { type Moment, recordChange } from './record-change';

interface Input extends ResultMoveInput, Moment {
  /** The code of the one that moves. */
  readonly result: string;
}

/** Puts a result, with all that lies under it, under another parent or elsewhere in its row. */
export function moveResult(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, ...move }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const rows = listResults(tx, programmeId);
    const { id, level, parentId: earlierId } = getResult(rows, move.result);
    const parent = getParent(rows, move.parent);
    if (parent && liesUnder(rows, parent.id, id)) {
      throw new AppError('invalid', { field: 'parent', words: 'api.results.underItself' });
    }
    refuseWrongLevel(level, parent, 'parent');
    const parentId = parent?.id ?? null;
    const before = getFollower(rows, move.before, { id, parentId });
    const earlier = { parent: codeOf(rows, earlierId), before: followerOf(rows, id, earlierId) };
    const order = orderAfterMove(rows, { id, parentId }, before?.id ?? null);
    if (earlierId === parentId && String(order) === String(readingOrder(rows))) return;
    tx.update(result).set({ parentId }).where(eq(result.id, id)).run();
    writeOrder(tx, result, rows, order);
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'move-result',
        subjectKind: 'result',
        subjectId: String(id),
        before: earlier,
        after: { parent: move.parent, before: move.before },
      },
    );
  });
}

function getFollower(
  rows: readonly ResultRow[],
  code: string | null,
  moved: { readonly id: number; readonly parentId: number | null },
): ResultRow | undefined {
  if (code === null) return undefined;
  const found = rows.find((row) => row.code === code && row.parentId === moved.parentId);
  if (!found || found.id === moved.id) {
    throw new AppError('invalid', { field: 'before', words: 'api.results.notASibling' });
  }
  return found;
}

const codeOf = (rows: readonly ResultRow[], id: number | null) =>
  rows.find((row) => row.id === id)?.code ?? null;

function followerOf(rows: readonly ResultRow[], id: number, parentId: number | null) {
  const row = rows.filter((one) => one.parentId === parentId);
  return row[row.findIndex((one) => one.id === id) + 1]?.code ?? null;
}
