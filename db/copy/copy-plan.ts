import { and, asc, eq, getTableColumns, isNull } from 'drizzle-orm';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { baseline, exchangeRate, planEntry, target } from '../schema/plan';
import { copied, copiedOrNone } from './copied-ids';
import type { CopiedFramework } from './copy-framework';
import type { CopiedSetting } from './copy-setting';

export type CopiedWhole = CopiedSetting & CopiedFramework;

/** Where, when, by whom and in which breakdown values are expected. */
export function copyPlan(tx: Queryable, fromId: number, ids: CopiedWhole): void {
  for (const { id: _, ...row } of tx
    .select(getTableColumns(planEntry))
    .from(planEntry)
    .innerJoin(indicator, eq(indicator.id, planEntry.indicatorId))
    .where(eq(indicator.programmeId, fromId))
    .orderBy(asc(planEntry.id))
    .all()) {
    tx.insert(planEntry)
      .values({
        ...row,
        indicatorId: copied(ids.indicatorIds, row.indicatorId),
        phaseId: copied(ids.phaseIds, row.phaseId),
        organisationId: copiedOrNone(ids.organisationIds, row.organisationId),
        breakdownId: copied(ids.breakdownIds, row.breakdownId),
      })
      .run();
  }
}

interface Setter {
  readonly setAt: string;
  readonly setBy: string;
}

/** The targets that stand, the baselines, and the rates at which amounts may meet. */
export function copyTargets(
  tx: Queryable,
  { fromId, programmeId }: { readonly fromId: number; readonly programmeId: number },
  ids: CopiedWhole,
  setter: Setter,
): void {
  for (const { id: _, ...row } of tx
    .select(getTableColumns(target))
    .from(target)
    .innerJoin(indicator, eq(indicator.id, target.indicatorId))
    .where(and(eq(indicator.programmeId, fromId), isNull(target.replacedAt)))
    .orderBy(asc(target.id))
    .all()) {
    // Of a period that stayed behind: a target for no time is none.
    if (row.periodId !== null && !ids.periodIds.has(row.periodId)) continue;
    tx.insert(target)
      .values({
        ...row,
        ...setter,
        indicatorId: copied(ids.indicatorIds, row.indicatorId),
        phaseId: copiedOrNone(ids.phaseIds, row.phaseId),
        periodId: copiedOrNone(ids.periodIds, row.periodId),
        combinationId: copiedOrNone(ids.combinationIds, row.combinationId),
        levelId: copiedOrNone(ids.levelIds, row.levelId),
      })
      .run();
  }
  for (const { id: _, ...row } of tx
    .select(getTableColumns(baseline))
    .from(baseline)
    .innerJoin(indicator, eq(indicator.id, baseline.indicatorId))
    .where(eq(indicator.programmeId, fromId))
    .orderBy(asc(baseline.id))
    .all()) {
    tx.insert(baseline)
      .values({
        ...row,
        indicatorId: copied(ids.indicatorIds, row.indicatorId),
        phaseId: copiedOrNone(ids.phaseIds, row.phaseId),
        combinationId: copiedOrNone(ids.combinationIds, row.combinationId),
        levelId: copiedOrNone(ids.levelIds, row.levelId),
      })
      .run();
  }
  for (const { id: _, ...row } of tx
    .select()
    .from(exchangeRate)
    .where(eq(exchangeRate.programmeId, fromId))
    .orderBy(asc(exchangeRate.id))
    .all()) {
    tx.insert(exchangeRate)
      .values({ ...row, programmeId })
      .run();
  }
}
