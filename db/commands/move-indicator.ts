import { asc, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { IndicatorMoveInput } from '@/lib/indicator/indicator-input';
import type { Authorised } from '@/lib/permissions';
import { getResultInUse } from '../indicator-checks';
import type { Queryable } from '../open';
import { getCurrentIndicator } from '../queries/get-current-indicator';
import { indicator } from '../schema/indicator';
import { result } from '../schema/result';
import { transact } from '../transact';
import { writeOrder } from '../write-order';
import { type Moment, recordChange } from './record-change';

interface Input extends IndicatorMoveInput, Moment {
  /** The code of the one that moves. */
  readonly indicator: string;
}

/** Puts an indicator under another result, or elsewhere in its row. */
export function moveIndicator(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, ...move }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const { id } = getCurrentIndicator(tx, { programmeId, code: move.indicator });
    const resultId = getResultInUse(tx, programmeId, move.result);
    const rows = listOrdered(tx, programmeId);
    const others = rows.filter((row) => row.id !== id);
    const before = others.find((row) => row.code === move.before && row.resultId === resultId);
    if (move.before !== null && !before) {
      throw new AppError('invalid', { field: 'before', words: 'api.indicators.notASibling' });
    }
    const at = before ? others.indexOf(before) : others.length;
    const order = others.map((row) => row.id).toSpliced(at, 0, id);
    const moved = rows.find((row) => row.id === id);
    const earlier = { result: moved?.result ?? null, before: followerOf(rows, id) };
    if (earlier.result === move.result && earlier.before === move.before) return;
    tx.update(indicator).set({ resultId }).where(eq(indicator.id, id)).run();
    writeOrder(tx, indicator, rows, order);
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'move-indicator',
        subjectKind: 'indicator',
        subjectId: String(id),
        before: earlier,
        after: { result: move.result, before: move.before },
      },
    );
  });
}

function listOrdered(db: Queryable, programmeId: number) {
  return db
    .select({
      id: indicator.id,
      code: indicator.code,
      ordinal: indicator.ordinal,
      resultId: indicator.resultId,
      result: result.code,
    })
    .from(indicator)
    .innerJoin(result, eq(result.id, indicator.resultId))
    .where(eq(indicator.programmeId, programmeId))
    .orderBy(asc(indicator.ordinal), asc(indicator.id))
    .all();
}

function followerOf(rows: ReturnType<typeof listOrdered>, id: number): string | null {
  const own = rows.find((row) => row.id === id);
  const row = rows.filter(({ resultId }) => resultId === own?.resultId);
  return row[row.findIndex((one) => one.id === id) + 1]?.code ?? null;
}
