import { asc, eq } from 'drizzle-orm';
import type { ProgrammeSnapshot } from '@/lib/figures/snapshot';
import { groupBy } from '@/lib/group-by';
import type { Queryable } from '../open';
import {
  breakdown,
  breakdownDimension,
  category,
  combination,
  combinationCategory,
  dimension,
} from '../schema/dimension';

type Splits = Pick<ProgrammeSnapshot, 'dimensions' | 'categories' | 'breakdowns' | 'combinations'>;

export function snapshotBreakdowns(db: Queryable, programmeId: number): Splits {
  const dimensionsOf = groupBy(
    db
      .select({
        breakdownId: breakdownDimension.breakdownId,
        dimensionId: breakdownDimension.dimensionId,
      })
      .from(breakdownDimension)
      .innerJoin(breakdown, eq(breakdown.id, breakdownDimension.breakdownId))
      .where(eq(breakdown.programmeId, programmeId))
      .orderBy(asc(breakdownDimension.ordinal))
      .all(),
    (row) => row.breakdownId,
  );
  const categoriesOf = groupBy(
    db
      .select({
        combinationId: combinationCategory.combinationId,
        categoryId: combinationCategory.categoryId,
      })
      .from(combinationCategory)
      .innerJoin(combination, eq(combination.id, combinationCategory.combinationId))
      .where(eq(combination.programmeId, programmeId))
      .all(),
    (row) => row.combinationId,
  );
  return {
    dimensions: db
      .select({
        id: dimension.id,
        code: dimension.code,
        isExclusive: dimension.isExclusive,
        ordinal: dimension.ordinal,
      })
      .from(dimension)
      .where(eq(dimension.programmeId, programmeId))
      .orderBy(asc(dimension.ordinal))
      .all(),
    categories: db
      .select({
        id: category.id,
        dimensionId: category.dimensionId,
        code: category.code,
        isNotSpecified: category.isNotSpecified,
        ordinal: category.ordinal,
        archivedAt: category.archivedAt,
      })
      .from(category)
      .innerJoin(dimension, eq(dimension.id, category.dimensionId))
      .where(eq(dimension.programmeId, programmeId))
      .orderBy(asc(category.ordinal))
      .all()
      .map(({ archivedAt, ...one }) => ({ ...one, isArchived: archivedAt !== null })),
    breakdowns: db
      .select({ id: breakdown.id, code: breakdown.code })
      .from(breakdown)
      .where(eq(breakdown.programmeId, programmeId))
      .all()
      .map((one) => ({
        ...one,
        dimensionIds: (dimensionsOf.get(one.id) ?? []).map(({ dimensionId }) => dimensionId),
      })),
    combinations: db
      .select({ id: combination.id, breakdownId: combination.breakdownId, key: combination.key })
      .from(combination)
      .where(eq(combination.programmeId, programmeId))
      .all()
      .map((one) => ({
        ...one,
        categoryIds: (categoriesOf.get(one.id) ?? []).map(({ categoryId }) => categoryId),
      })),
  };
}
