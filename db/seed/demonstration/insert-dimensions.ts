import type { Queryable } from '../../open';
import {
  breakdown,
  breakdownDimension,
  category,
  combination,
  combinationCategory,
  dimension,
} from '../../schema/dimension';
import { required } from '../required';
import { insertTotalCombination } from '../total-combination';
import { type BreakdownCode, breakdowns, dimensions, partsOf } from './dimensions';

/** Breakdowns by code, and combinations by key; the total is the one whose key is empty. */
export function insertDimensions(tx: Queryable, programmeId: number) {
  const dimensionIds = new Map<string, number>();
  const categoryIds = new Map<string, number>();
  dimensions.forEach(({ categories, ...row }, ordinal) => {
    const { id: dimensionId } = tx
      .insert(dimension)
      .values({ programmeId, ordinal, ...row })
      .returning({ id: dimension.id })
      .get();
    dimensionIds.set(row.code, dimensionId);
    categories.forEach(({ code, title }, at) => {
      const isNotSpecified = code === 'not-specified';
      const { id } = tx
        .insert(category)
        .values({ dimensionId, code, title, isNotSpecified, ordinal: at })
        .returning({ id: category.id })
        .get();
      categoryIds.set(`${row.code}=${code}`, id);
    });
  });

  const total = insertTotalCombination(tx, programmeId);
  const breakdownIds = new Map<BreakdownCode, number>([['none', total.breakdownId]]);
  const combinationIds = new Map<string, number>([['', total.combinationId]]);
  for (const code of Object.keys(breakdowns) as BreakdownCode[]) {
    if (code === 'none') continue;
    const { id: breakdownId } = tx
      .insert(breakdown)
      .values({ programmeId, code })
      .returning({ id: breakdown.id })
      .get();
    breakdownIds.set(code, breakdownId);
    breakdowns[code].forEach((one, ordinal) => {
      const dimensionId = required(dimensionIds, one.code);
      tx.insert(breakdownDimension).values({ breakdownId, dimensionId, ordinal }).run();
    });
    for (const { key } of partsOf(code)) {
      const { id: combinationId } = tx
        .insert(combination)
        .values({ programmeId, breakdownId, key })
        .returning({ id: combination.id })
        .get();
      combinationIds.set(key, combinationId);
      for (const part of key.split('|')) {
        const categoryId = required(categoryIds, part);
        tx.insert(combinationCategory).values({ combinationId, categoryId }).run();
      }
    }
  }
  return { breakdownIds, combinationIds };
}
