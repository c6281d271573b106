import { and, asc, eq, isNull } from 'drizzle-orm';
import { groupBy } from '@/lib/group-by';
import type { Localised } from '@/lib/locale';
import type { ReleaseContent, ReleaseIndicator } from '@/lib/release/content';
import type { Queryable } from '../open';
import { category, dimension } from '../schema/dimension';
import { indicator, indicatorLevel, indicatorVersion } from '../schema/indicator';
import { result } from '../schema/result';
import { type Component, componentsByVersion } from './components-by-version';

type Framework = Pick<ReleaseContent, 'results' | 'indicators' | 'dimensions'>;

/** A release has only the public ones; the office sees all. */
export type WhichIndicators = 'public' | 'all';

/** The results, the indicators as they are defined now, and the dimensions. */
export function contentFramework(
  db: Queryable,
  programmeId: number,
  which: WhichIndicators = 'public',
): Framework {
  return {
    results: listResults(db, programmeId),
    indicators: listIndicators(db, programmeId, which),
    dimensions: listDimensions(db, programmeId),
  };
}

function listResults(db: Queryable, programmeId: number): ReleaseContent['results'] {
  const rows = db
    .select({
      id: result.id,
      code: result.code,
      level: result.level,
      parentId: result.parentId,
      title: result.title,
      description: result.description,
    })
    .from(result)
    .where(and(eq(result.programmeId, programmeId), isNull(result.archivedAt)))
    .orderBy(asc(result.ordinal), asc(result.id))
    .all();
  const codes = new Map(rows.map(({ id, code }) => [id, code]));
  return rows.map(({ id, parentId, ...one }) => ({
    ...one,
    parentCode: parentId === null ? null : (codes.get(parentId) ?? null),
  }));
}

function listIndicators(
  db: Queryable,
  programmeId: number,
  which: WhichIndicators,
): ReleaseIndicator[] {
  const released = and(
    eq(indicator.programmeId, programmeId),
    which === 'public' ? eq(indicator.isPublic, true) : undefined,
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
      .where(released)
      .orderBy(asc(indicatorLevel.ordinal))
      .all(),
    (level) => level.versionId,
  );
  const components = componentsByVersion(db, released);
  return db
    .select({
      versionId: indicatorVersion.id,
      code: indicator.code,
      resultCode: result.code,
      version: indicatorVersion.version,
      title: indicatorVersion.title,
      shortTitle: indicatorVersion.shortTitle,
      definition: indicatorVersion.definition,
      method: indicatorVersion.method,
      dataSource: indicatorVersion.dataSource,
      countingRule: indicatorVersion.countingRule,
      kind: indicatorVersion.kind,
      currency: indicatorVersion.currency,
      accumulation: indicatorVersion.accumulation,
      cumulativeOrigin: indicatorVersion.cumulativeOrigin,
      aggregation: indicatorVersion.aggregation,
      ratioSource: indicatorVersion.ratioSource,
      cohort: indicatorVersion.cohort,
      direction: indicatorVersion.direction,
      trajectory: indicatorVersion.trajectory,
      decimals: indicatorVersion.decimals,
      unit: indicatorVersion.unit,
      countsPeople: indicatorVersion.countsPeople,
      mayCountTwice: indicatorVersion.mayCountTwice,
      overlapNote: indicatorVersion.overlapNote,
    })
    .from(indicatorVersion)
    .innerJoin(indicator, eq(indicator.id, indicatorVersion.indicatorId))
    .innerJoin(result, eq(result.id, indicator.resultId))
    .where(released)
    .orderBy(asc(indicator.ordinal), asc(indicator.id))
    .all()
    .map(({ versionId, overlapNote, ...one }) => ({
      ...one,
      ...calculatedFrom(components.get(versionId), overlapNote),
      levels: (levels.get(versionId) ?? []).map(({ code, label }) => ({ code, label })),
    }));
}

/** Nothing for one that has values of its own: what its releases hold stays as it was. */
function calculatedFrom(
  components: readonly Component[] | undefined,
  overlapNote: Localised | null,
): Pick<ReleaseIndicator, 'components' | 'overlapNote'> {
  if (!components) return {};
  return { components: components.map(({ code }) => code), ...(overlapNote && { overlapNote }) };
}

export function listDimensions(db: Queryable, programmeId: number): ReleaseContent['dimensions'] {
  const categories = groupBy(
    db
      .select({
        dimensionId: category.dimensionId,
        code: category.code,
        title: category.title,
        isNotSpecified: category.isNotSpecified,
      })
      .from(category)
      .innerJoin(dimension, eq(dimension.id, category.dimensionId))
      .where(eq(dimension.programmeId, programmeId))
      .orderBy(asc(category.ordinal))
      .all(),
    (one) => one.dimensionId,
  );
  return db
    .select({
      id: dimension.id,
      code: dimension.code,
      title: dimension.title,
      isExclusive: dimension.isExclusive,
    })
    .from(dimension)
    .where(eq(dimension.programmeId, programmeId))
    .orderBy(asc(dimension.ordinal))
    .all()
    .map(({ id, ...one }) => ({
      ...one,
      categories: (categories.get(id) ?? []).map(({ dimensionId: _, ...part }) => part),
    }));
}
