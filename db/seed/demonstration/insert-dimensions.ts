import { ensureBreakdown } from '../../ensure-breakdown';
import type { Queryable } from '../../open';
import { category, dimension } from '../../schema/dimension';
import { required } from '../required';
import { type BreakdownCode, breakdowns, dimensions } from './dimensions';

/** Breakdowns by code, and combinations by key; the total is the one whose key is empty. */
export function insertDimensions(tx: Queryable, programmeId: number) {
  const dimensionIds = new Map<string, number>();
  dimensions.forEach(({ categories, ...row }, ordinal) => {
    const { id: dimensionId } = tx
      .insert(dimension)
      .values({ programmeId, ordinal, ...row })
      .returning({ id: dimension.id })
      .get();
    dimensionIds.set(row.code, dimensionId);
    categories.forEach(({ code, title }, at) => {
      const isNotSpecified = code === 'not-specified';
      tx.insert(category).values({ dimensionId, code, title, isNotSpecified, ordinal: at }).run();
    });
  });
  const breakdownIds = new Map<BreakdownCode, number>();
  const combinationIds = new Map<string, number>();
  for (const code of Object.keys(breakdowns) as BreakdownCode[]) {
    const ids = breakdowns[code].map((one) => required(dimensionIds, one.code));
    const whole = ensureBreakdown(tx, programmeId, ids);
    breakdownIds.set(code, whole.id);
    for (const [key, id] of whole.combinationIds) combinationIds.set(key, id);
  }
  return { breakdownIds, combinationIds };
}
