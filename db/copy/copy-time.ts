import { and, asc, eq } from 'drizzle-orm';
import type { Queryable } from '../open';
import { period } from '../schema/period';
import { phase } from '../schema/phase';
import { type CopiedIds, copiedOrNone, copyRows } from './copied-ids';

/**
 * Phases with the dates they have now, and open periods. A period that a source did not state goes
 * with its values, and stays behind with them.
 */
export function copyTime(
  tx: Queryable,
  fromId: number,
  programmeId: number,
): { readonly phaseIds: CopiedIds; readonly periodIds: CopiedIds } {
  const phaseIds = copyRows(
    tx.select().from(phase).where(eq(phase.programmeId, fromId)).orderBy(asc(phase.id)).all(),
    (row) =>
      tx
        .insert(phase)
        .values({ ...row, programmeId })
        .returning({ id: phase.id })
        .get().id,
  );
  const periodIds = copyRows(
    tx
      .select()
      .from(period)
      .where(and(eq(period.programmeId, fromId), eq(period.isStated, true)))
      .orderBy(asc(period.id))
      .all(),
    (row) =>
      tx
        .insert(period)
        .values({
          ...row,
          programmeId,
          phaseId: copiedOrNone(phaseIds, row.phaseId),
          state: 'open',
        })
        .returning({ id: period.id })
        .get().id,
  );
  return { phaseIds, periodIds };
}
