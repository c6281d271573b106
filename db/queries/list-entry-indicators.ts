import { and, asc, eq, isNull } from 'drizzle-orm';
import type { EntryIndicator } from '@/lib/api/observation-schema';
import { groupBy } from '@/lib/group-by';
import type { Queryable } from '../open';
import { indicator, indicatorLevel, indicatorVersion } from '../schema/indicator';

export interface EntryIndicatorRow extends EntryIndicator {
  readonly id: number;
}

/** The indicators of a programme under their current version, in the order of the framework. */
export function listEntryIndicators(db: Queryable, programmeId: number): EntryIndicatorRow[] {
  const current = and(
    eq(indicator.programmeId, programmeId),
    isNull(indicator.archivedAt),
    eq(indicatorVersion.isCurrent, true),
  );
  const levels = groupBy(
    db
      .select({
        versionId: indicatorLevel.indicatorVersionId,
        code: indicatorLevel.code,
        label: indicatorLevel.label,
      })
      .from(indicatorLevel)
      .innerJoin(indicatorVersion, eq(indicatorVersion.id, indicatorLevel.indicatorVersionId))
      .innerJoin(indicator, eq(indicator.id, indicatorVersion.indicatorId))
      .where(current)
      .orderBy(asc(indicatorLevel.ordinal))
      .all(),
    (level) => level.versionId,
  );
  return db
    .select({
      id: indicator.id,
      versionId: indicatorVersion.id,
      code: indicator.code,
      title: indicatorVersion.title,
      definition: indicatorVersion.definition,
      countingRule: indicatorVersion.countingRule,
      unit: indicatorVersion.unit,
      currency: indicatorVersion.currency,
      kind: indicatorVersion.kind,
      accumulation: indicatorVersion.accumulation,
      cumulativeOrigin: indicatorVersion.cumulativeOrigin,
      direction: indicatorVersion.direction,
      ratioSource: indicatorVersion.ratioSource,
      decimals: indicatorVersion.decimals,
      allowsNegative: indicatorVersion.allowsNegative,
      countsPeople: indicatorVersion.countsPeople,
    })
    .from(indicatorVersion)
    .innerJoin(indicator, eq(indicator.id, indicatorVersion.indicatorId))
    .where(current)
    .orderBy(asc(indicator.ordinal), asc(indicator.id))
    .all()
    .map(({ versionId, ...one }) => ({
      ...one,
      levels: (levels.get(versionId) ?? []).map(({ code, label }) => ({ code, label })),
    }));
}
