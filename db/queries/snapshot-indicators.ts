import { and, asc, eq, isNull } from 'drizzle-orm';
import type { SnapshotIndicator } from '@/lib/figures/snapshot';
import { groupBy } from '@/lib/group-by';
import type { Queryable } from '../open';
import { indicator, indicatorLevel, indicatorVersion } from '../schema/indicator';
import { amongThese } from './among-these';
import { componentsByVersion } from './components-by-version';

/** The indicators that are not archived, each with every version it had. */
export function snapshotIndicators(
  db: Queryable,
  programmeId: number,
  indicatorIds: readonly number[] | null,
): SnapshotIndicator[] {
  const live = and(
    eq(indicator.programmeId, programmeId),
    isNull(indicator.archivedAt),
    amongThese(indicator.id, indicatorIds),
  );
  const levels = groupBy(
    db
      .select({
        id: indicatorLevel.id,
        code: indicatorLevel.code,
        ordinal: indicatorLevel.ordinal,
        label: indicatorLevel.label,
        versionId: indicatorLevel.indicatorVersionId,
      })
      .from(indicatorLevel)
      .innerJoin(indicatorVersion, eq(indicatorVersion.id, indicatorLevel.indicatorVersionId))
      .innerJoin(indicator, eq(indicator.id, indicatorVersion.indicatorId))
      .where(live)
      .orderBy(asc(indicatorLevel.ordinal))
      .all(),
    (level) => level.versionId,
  );
  const components = componentsByVersion(db, live);
  const versions = groupBy(listVersions(db, live), (version) => version.indicatorId);
  return db
    .select({
      id: indicator.id,
      code: indicator.code,
      ordinal: indicator.ordinal,
      isPublic: indicator.isPublic,
      isPlanKnown: indicator.isPlanKnown,
    })
    .from(indicator)
    .where(live)
    .orderBy(asc(indicator.ordinal))
    .all()
    .map((one) => {
      const own = versions.get(one.id) ?? [];
      const current = own.find(({ isCurrent }) => isCurrent);
      if (!current) throw new Error(`Indicator ${one.code} has no current version.`);
      return {
        ...one,
        currentVersionId: current.id,
        versions: own.map(({ indicatorId: _, isCurrent: __, ...version }) => ({
          ...version,
          componentIds: (components.get(version.id) ?? []).map((component) => component.id),
          levels: (levels.get(version.id) ?? []).map(({ versionId: _, ...level }) => level),
        })),
      };
    });
}

function listVersions(db: Queryable, live: ReturnType<typeof and>) {
  return db
    .select({
      id: indicatorVersion.id,
      indicatorId: indicatorVersion.indicatorId,
      isCurrent: indicatorVersion.isCurrent,
      version: indicatorVersion.version,
      unit: indicatorVersion.unit,
      kind: indicatorVersion.kind,
      currency: indicatorVersion.currency,
      accumulation: indicatorVersion.accumulation,
      cumulativeOrigin: indicatorVersion.cumulativeOrigin,
      snapshotMaxAgeDays: indicatorVersion.snapshotMaxAgeDays,
      aggregation: indicatorVersion.aggregation,
      ratioSource: indicatorVersion.ratioSource,
      direction: indicatorVersion.direction,
      trajectory: indicatorVersion.trajectory,
      decimals: indicatorVersion.decimals,
      countsPeople: indicatorVersion.countsPeople,
      mayCountTwice: indicatorVersion.mayCountTwice,
      allowsNegative: indicatorVersion.allowsNegative,
      overlapNote: indicatorVersion.overlapNote,
    })
    .from(indicatorVersion)
    .innerJoin(indicator, eq(indicator.id, indicatorVersion.indicatorId))
    .where(live)
    .orderBy(asc(indicatorVersion.version))
    .all();
}
