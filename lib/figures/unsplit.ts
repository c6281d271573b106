import { add, subtract } from '@/lib/numbers/add';
import { type Found, isRefused, type Outcome } from '@/lib/rollup/outcome';
import type { SnapshotIndex } from './index-snapshot';
import type { IndicatorContext } from './indicator-context';

/** The answers of one place in one column by category key, the total under the empty one. */
export type OutcomesByKey = ReadonlyMap<string, Outcome>;

/** What the categories of one exclusive dimension leave over of a stated total. */
export function leftOvers(
  { index, asking, version }: IndicatorContext,
  outcomes: OutcomesByKey,
): { key: string; value: number }[] {
  const total = foundAt(outcomes, '');
  if (total?.quantity.kind !== 'number' || total.isAtLeast || total.isFromCategories) return [];
  if (version.accumulation === 'per-period-only') return [];
  const whole = total.quantity.value;
  const { snapshot } = index;
  return snapshot.dimensions.flatMap((dimension) => {
    if (!dimension.isExclusive) return [];
    const rest = snapshot.categories.find(
      ({ dimensionId, isNotSpecified }) => dimensionId === dimension.id && isNotSpecified,
    );
    const key = `${dimension.code}=${rest?.code ?? 'not-specified'}`;
    const prefix = `${dimension.code}=`;
    const isOfDimension = (one: string) => one.startsWith(prefix) && !one.includes('|');
    if (asking.categoryKeys.includes(key) && foundAt(outcomes, key)) return [];
    const own = [...outcomes].filter(([one]) => isOfDimension(one));
    // What a refused category holds is not known, so neither is what it leaves over.
    if (own.some(([, outcome]) => outcome !== null && outcome.refused !== null)) return [];
    const parts = own.flatMap(([, outcome]) => (outcome?.refused === null ? outcome : []));
    const isComparable = parts.every(({ latestEnd }) => latestEnd === total.latestEnd);
    const stands = version.accumulation !== 'periodic';
    if (parts.length === 0 || (stands && !isComparable)) return [];
    const value = subtract(whole, add(parts.flatMap(numberOf)));
    return value > 0 ? [{ key, value }] : [];
  });
}

/**
 * Whether a part of the total may belong to a category though it was not told: the total is not known
 * itself, the categories of its exclusive breakdown make less than it, or it speaks for a time of which
 * the category says nothing.
 */
export function isPartUnsplit(
  { index }: IndicatorContext,
  categoryKey: string,
  outcomes: OutcomesByKey,
): boolean {
  const total = outcomes.get('') ?? null;
  const own = foundAt(outcomes, categoryKey);
  if (total === null || own === null) return false;
  if (isRefused(total) || total.isAtLeast) return true;
  if ([...total.periodIds].some((id) => !own.periodIds.has(id))) return true;
  const breakdown = breakdownOf(index, categoryKey);
  if (total.quantity.kind !== 'number' || !breakdown?.isExclusive) return false;
  const parts = breakdown.specifiedKeys.flatMap((key) => foundAt(outcomes, key) ?? []);
  return add(parts.flatMap(numberOf)) < total.quantity.value;
}

function breakdownOf({ breakdowns }: SnapshotIndex, categoryKey: string) {
  return breakdowns.find(({ specifiedKeys }) => specifiedKeys.includes(categoryKey));
}

function foundAt(outcomes: OutcomesByKey, key: string): Found | null {
  const outcome = outcomes.get(key) ?? null;
  return outcome?.refused === null ? outcome : null;
}

function numberOf({ quantity }: Found): number[] {
  return quantity.kind === 'number' ? [quantity.value] : [];
}
