import { and, asc, eq, ne } from 'drizzle-orm';
import type { Editor } from '@/lib/api/framework/editor-schema';
import { untranslatedIndicator } from '@/lib/framework/untranslated';
import { groupBy } from '@/lib/group-by';
import { meaningColumns } from '../meaning-columns';
import type { Queryable } from '../open';
import { breakdown } from '../schema/dimension';
import { indicator, indicatorLevel, indicatorVersion } from '../schema/indicator';
import { planEntry } from '../schema/plan';
import { result } from '../schema/result';
import { componentsByVersion } from './components-by-version';
import type { FrameworkCounts } from './count-framework';
import { observedIndicatorIds } from './observed-versions';

/** Every indicator under its current version, archived ones too, in the order of the framework. */
export function listEditedIndicators(
  db: Queryable,
  programmeId: number,
  { planned, baselines, targets }: FrameworkCounts,
): Editor['indicators'] {
  const levels = groupBy(listCurrentLevels(db, programmeId), ({ versionId }) => versionId);
  const components = componentsByVersion(
    db,
    and(eq(indicator.programmeId, programmeId), eq(indicatorVersion.isCurrent, true)),
  );
  const observed = observedIndicatorIds(db, programmeId);
  const splits = groupBy(listPlannedBreakdowns(db, programmeId), ({ indicatorId }) => indicatorId);
  return db
    .select({
      id: indicator.id,
      code: indicator.code,
      result: result.code,
      isPublic: indicator.isPublic,
      isPlanKnown: indicator.isPlanKnown,
      archivedAt: indicator.archivedAt,
      versionId: indicatorVersion.id,
      version: indicatorVersion.version,
      ...meaningColumns,
    })
    .from(indicator)
    .innerJoin(result, eq(result.id, indicator.resultId))
    .innerJoin(
      indicatorVersion,
      and(eq(indicatorVersion.indicatorId, indicator.id), eq(indicatorVersion.isCurrent, true)),
    )
    .where(eq(indicator.programmeId, programmeId))
    .orderBy(asc(indicator.ordinal), asc(indicator.id))
    .all()
    .map((row) => {
      const { id, code, version, isPublic, isPlanKnown, title, shortTitle, unit } = row;
      const { kind, currency, accumulation, cumulativeOrigin, aggregation } = row;
      const { ratioSource, direction } = row;
      const own = levels.get(row.versionId) ?? [];
      return {
        ...{ code, version, isPublic, isPlanKnown, title, shortTitle, unit },
        ...{ kind, currency, accumulation, cumulativeOrigin, aggregation, ratioSource, direction },
        components: (components.get(row.versionId) ?? []).map((one) => one.code),
        result: row.result,
        decimals: row.decimals,
        countsPeople: row.countsPeople,
        mayCountTwice: row.mayCountTwice,
        allowsNegative: row.allowsNegative,
        levels: own.map(({ code: level, label }) => ({ code: level, label })),
        plannedBreakdowns: (splits.get(id) ?? []).map((one) => one.code),
        isArchived: row.archivedAt !== null,
        hasValues: observed.has(id),
        planned: planned.get(id) ?? 0,
        baselines: baselines.get(id) ?? 0,
        targets: targets.get(id) ?? 0,
        untranslated: untranslatedIndicator({ ...row, levels: own }),
      };
    });
}

function listCurrentLevels(db: Queryable, programmeId: number) {
  return db
    .select({
      versionId: indicatorLevel.indicatorVersionId,
      code: indicatorLevel.code,
      label: indicatorLevel.label,
    })
    .from(indicatorLevel)
    .innerJoin(indicatorVersion, eq(indicatorVersion.id, indicatorLevel.indicatorVersionId))
    .innerJoin(indicator, eq(indicator.id, indicatorVersion.indicatorId))
    .where(and(eq(indicator.programmeId, programmeId), eq(indicatorVersion.isCurrent, true)))
    .orderBy(asc(indicatorLevel.ordinal))
    .all();
}

/** What the values of each indicator are split by somewhere in the plan, the total left out. */
function listPlannedBreakdowns(db: Queryable, programmeId: number) {
  return db
    .selectDistinct({ indicatorId: planEntry.indicatorId, id: breakdown.id, code: breakdown.code })
    .from(planEntry)
    .innerJoin(breakdown, eq(breakdown.id, planEntry.breakdownId))
    .where(and(eq(breakdown.programmeId, programmeId), ne(breakdown.code, 'none')))
    .orderBy(asc(breakdown.id))
    .all();
}
