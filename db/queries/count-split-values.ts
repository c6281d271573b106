import { countDistinct, eq } from 'drizzle-orm';
import type { Queryable } from '../open';
import { category, combinationCategory } from '../schema/dimension';
import { observation } from '../schema/observation';

/** How many values, in whatever state of review, are split by a dimension. */
export function countSplitValues(db: Queryable, dimensionId: number): number {
  const row = db
    .select({ number: countDistinct(observation.id) })
    .from(observation)
    .innerJoin(
      combinationCategory,
      eq(combinationCategory.combinationId, observation.combinationId),
    )
    .innerJoin(category, eq(category.id, combinationCategory.categoryId))
    .where(eq(category.dimensionId, dimensionId))
    .get();
  return row?.number ?? 0;
}
