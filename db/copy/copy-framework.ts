import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import type { Queryable } from '../open';
import {
  indicator,
  indicatorComponent,
  indicatorLevel,
  indicatorVersion,
} from '../schema/indicator';
import { result, resultCondition } from '../schema/result';
import { type CopiedIds, copied, copiedOrNone, copyRows } from './copied-ids';

export interface CopiedFramework {
  readonly indicatorIds: CopiedIds;
  readonly levelIds: CopiedIds;
}

/** Results and indicators, each with the meaning it has now as its first. */
export function copyFramework(
  tx: Queryable,
  fromId: number,
  programmeId: number,
  organisationIds: CopiedIds,
): CopiedFramework {
  const resultIds = copyResults(tx, fromId, programmeId);
  const indicatorIds = copyRows(
    tx
      .select()
      .from(indicator)
      .where(eq(indicator.programmeId, fromId))
      .orderBy(asc(indicator.id))
      .all(),
    (row) =>
      tx
        .insert(indicator)
        .values({ ...row, programmeId, resultId: copied(resultIds, row.resultId) })
        .returning({ id: indicator.id })
        .get().id,
  );
  return { indicatorIds, levelIds: copyMeanings(tx, fromId, indicatorIds, organisationIds) };
}

function copyResults(tx: Queryable, fromId: number, programmeId: number): CopiedIds {
  const rows = tx
    .select()
    .from(result)
    .where(eq(result.programmeId, fromId))
    .orderBy(asc(result.id))
    .all();
  const ids = copyRows(
    rows,
    (row) =>
      tx
        .insert(result)
        .values({ ...row, programmeId, parentId: null })
        .returning({ id: result.id })
        .get().id,
  );
  for (const { id, parentId } of rows) {
    if (parentId === null) continue;
    tx.update(result)
      .set({ parentId: copied(ids, parentId) })
      .where(eq(result.id, copied(ids, id)))
      .run();
  }
  copyRows(
    tx
      .select(getTableColumns(resultCondition))
      .from(resultCondition)
      .innerJoin(result, eq(result.id, resultCondition.resultId))
      .where(eq(result.programmeId, fromId))
      .orderBy(asc(resultCondition.id))
      .all(),
    (row) =>
      tx
        .insert(resultCondition)
        .values({ ...row, resultId: copied(ids, row.resultId) })
        .returning({ id: resultCondition.id })
        .get().id,
  );
  return ids;
}

/** The current versions with their levels and components; returns the levels. */
function copyMeanings(
  tx: Queryable,
  fromId: number,
  indicatorIds: CopiedIds,
  organisationIds: CopiedIds,
): CopiedIds {
  const current = and(eq(indicator.programmeId, fromId), eq(indicatorVersion.isCurrent, true));
  const versionIds = copyRows(
    tx
      .select(getTableColumns(indicatorVersion))
      .from(indicatorVersion)
      .innerJoin(indicator, eq(indicator.id, indicatorVersion.indicatorId))
      .where(current)
      .orderBy(asc(indicatorVersion.id))
      .all(),
    (row) =>
      tx
        .insert(indicatorVersion)
        .values({
          ...row,
          indicatorId: copied(indicatorIds, row.indicatorId),
          responsibleId: copiedOrNone(organisationIds, row.responsibleId),
          version: 1,
          validFrom: null,
          changeReason: null,
          changedBy: null,
        })
        .returning({ id: indicatorVersion.id })
        .get().id,
  );
  for (const row of tx
    .select(getTableColumns(indicatorComponent))
    .from(indicatorComponent)
    .innerJoin(indicatorVersion, eq(indicatorVersion.id, indicatorComponent.indicatorVersionId))
    .innerJoin(indicator, eq(indicator.id, indicatorVersion.indicatorId))
    .where(current)
    .all()) {
    tx.insert(indicatorComponent)
      .values({
        indicatorVersionId: copied(versionIds, row.indicatorVersionId),
        componentId: copied(indicatorIds, row.componentId),
      })
      .run();
  }
  return copyRows(
    tx
      .select(getTableColumns(indicatorLevel))
      .from(indicatorLevel)
      .innerJoin(indicatorVersion, eq(indicatorVersion.id, indicatorLevel.indicatorVersionId))
      .innerJoin(indicator, eq(indicator.id, indicatorVersion.indicatorId))
      .where(current)
      .orderBy(asc(indicatorLevel.id))
      .all(),
    (row) =>
      tx
        .insert(indicatorLevel)
        .values({ ...row, indicatorVersionId: copied(versionIds, row.indicatorVersionId) })
        .returning({ id: indicatorLevel.id })
        .get().id,
  );
}
