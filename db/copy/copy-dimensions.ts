import { asc, eq, getTableColumns } from 'drizzle-orm';
import type { Queryable } from '../open';
import {
  breakdown,
  breakdownDimension,
  category,
  combination,
  combinationCategory,
  dimension,
} from '../schema/dimension';
import { type CopiedIds, copied, copyRows } from './copied-ids';

/** Dimensions with their categories, and every breakdown with its combinations, the total too. */
export function copyDimensions(
  tx: Queryable,
  fromId: number,
  programmeId: number,
): { readonly breakdownIds: CopiedIds; readonly combinationIds: CopiedIds } {
  const dimensionIds = copyRows(
    tx
      .select()
      .from(dimension)
      .where(eq(dimension.programmeId, fromId))
      .orderBy(asc(dimension.id))
      .all(),
    (row) =>
      tx
        .insert(dimension)
        .values({ ...row, programmeId })
        .returning({ id: dimension.id })
        .get().id,
  );
  const categoryIds = copyRows(
    tx
      .select(getTableColumns(category))
      .from(category)
      .innerJoin(dimension, eq(dimension.id, category.dimensionId))
      .where(eq(dimension.programmeId, fromId))
      .orderBy(asc(category.id))
      .all(),
    (row) =>
      tx
        .insert(category)
        .values({ ...row, dimensionId: copied(dimensionIds, row.dimensionId) })
        .returning({ id: category.id })
        .get().id,
  );
  return copyBreakdowns(tx, { fromId, programmeId, dimensionIds, categoryIds });
}

interface Copied {
  readonly fromId: number;
  readonly programmeId: number;
  readonly dimensionIds: CopiedIds;
  readonly categoryIds: CopiedIds;
}

function copyBreakdowns(
  tx: Queryable,
  { fromId, programmeId, dimensionIds, categoryIds }: Copied,
): { readonly breakdownIds: CopiedIds; readonly combinationIds: CopiedIds } {
  const breakdownIds = copyRows(
    tx
      .select()
      .from(breakdown)
      .where(eq(breakdown.programmeId, fromId))
      .orderBy(asc(breakdown.id))
      .all(),
    (row) =>
      tx
        .insert(breakdown)
        .values({ ...row, programmeId })
        .returning({ id: breakdown.id })
        .get().id,
  );
  for (const row of tx
    .select(getTableColumns(breakdownDimension))
    .from(breakdownDimension)
    .innerJoin(breakdown, eq(breakdown.id, breakdownDimension.breakdownId))
    .where(eq(breakdown.programmeId, fromId))
    .all()) {
    tx.insert(breakdownDimension)
      .values({
        ordinal: row.ordinal,
        breakdownId: copied(breakdownIds, row.breakdownId),
        dimensionId: copied(dimensionIds, row.dimensionId),
      })
      .run();
  }
  const combinationIds = copyRows(
    tx
      .select()
      .from(combination)
      .where(eq(combination.programmeId, fromId))
      .orderBy(asc(combination.id))
      .all(),
    (row) =>
      tx
        .insert(combination)
        .values({ ...row, programmeId, breakdownId: copied(breakdownIds, row.breakdownId) })
        .returning({ id: combination.id })
        .get().id,
  );
  for (const row of tx
    .select(getTableColumns(combinationCategory))
    .from(combinationCategory)
    .innerJoin(combination, eq(combination.id, combinationCategory.combinationId))
    .where(eq(combination.programmeId, fromId))
    .all()) {
    tx.insert(combinationCategory)
      .values({
        combinationId: copied(combinationIds, row.combinationId),
        categoryId: copied(categoryIds, row.categoryId),
      })
      .run();
  }
  return { breakdownIds, combinationIds };
}
