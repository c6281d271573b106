import { mayAddCategories } from '@/lib/rollup/finer-categories';
import type { Rule } from '@/lib/rollup/rule';
import type { SnapshotIndex } from './index-snapshot';
import type { PlaceTree } from './place-tree';
import { planOf, type SaidOfPlan } from './plan';
import type { Plan } from './plan-states';
import type { SnapshotIndicator, SnapshotObservation, SnapshotPlanEntry } from './snapshot';

interface SaidBySplit extends SaidOfPlan {
  readonly values: readonly SnapshotObservation[];
}

/** What is planned of the breakdown that a category belongs to; null where the plan asks for none. */
export type PlanOfCategory = (categoryKey: string) => Plan | null;

/**
 * Lays what the plan asks of each breakdown beside the values that tell it: its own categories, or
 * those of a finer one of which they can be made. Each is worked out once, when it is asked for.
 */
export function splitPlans(
  index: SnapshotIndex,
  tree: PlaceTree,
  indicator: Pick<SnapshotIndicator, 'isPlanKnown'>,
  rule: Rule,
  entries: readonly SnapshotPlanEntry[],
  said: SaidBySplit,
): PlanOfCategory {
  const { dimensions, breakdowns } = index.snapshot;
  const byId = new Map(dimensions.map((one) => [one.id, one]));
  const split = breakdowns.map(({ id, dimensionIds }) => ({
    id,
    own: dimensionIds.flatMap((dimensionId) => byId.get(dimensionId) ?? []),
  }));
  /** Breakdowns that tell the categories of these dimensions. */
  const telling = (codes: readonly string[]): ReadonlySet<number> => {
    const isSame = (own: readonly unknown[]) => own.length === codes.length;
    const mayBeMade = (own: (typeof split)[number]['own']) =>
      mayAddCategories(rule) && own.every(({ isExclusive }) => isExclusive);
    return new Set(
      split
        .filter(({ own }) => codes.every((code) => own.some((one) => one.code === code)))
        .filter(({ own }) => isSame(own) || mayBeMade(own))
        .map(({ id }) => id),
    );
  };
  const planOfDimensions = (codes: readonly string[]): Plan | null => {
    const ids = telling(codes);
    const asked = entries.filter(({ breakdownId }) => ids.has(breakdownId));
    if (!indicator.isPlanKnown || asked.length === 0) return null;
    const breakdownOf = (row: SnapshotObservation) =>
      index.combinations.get(row.combinationId)?.breakdownId ?? 0;
    const values = said.values.filter((row) => ids.has(breakdownOf(row)));
    return planOf(index, tree, indicator, rule, asked, { ...said, values });
  };
  const known = new Map<string, Plan | null>();
  return (categoryKey) => {
    const codes = categoryKey.split('|').map((pair) => pair.split('=')[0] ?? '');
    const key = codes.join('|');
    const found = known.get(key);
    if (found !== undefined) return found;
    const plan = planOfDimensions(codes);
    known.set(key, plan);
    return plan;
  };
}
