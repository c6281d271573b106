import { dayNumber } from '@/lib/period/day';
import type { PlannedCell } from '@/lib/rollup/coverage';
import type { Rule } from '@/lib/rollup/rule';
import type { SnapshotIndex } from './index-snapshot';
import { overtaking } from './overtaken';
import type { PlaceTree } from './place-tree';
import { type Plan, planStates } from './plan-states';
import { matches, type Present, presence, type Said } from './presence';
import type { SnapshotIndicator, SnapshotPlanEntry } from './snapshot';

/** What was said of one indicator, in place of a value too. */
export interface SaidOfPlan {
  /** Where values stand. */
  readonly values: readonly Said[];
  /** Totals that were said not to be collected, and not to apply. */
  readonly notCollected: readonly Said[];
  readonly notApplicable: readonly Said[];
}

/** Lays the reporting plan of one indicator beside what was reported. */
export function planOf(
  index: SnapshotIndex,
  tree: PlaceTree,
  { isPlanKnown }: Pick<SnapshotIndicator, 'isPlanKnown'>,
  rule: Rule,
  entries: readonly Omit<SnapshotPlanEntry, 'indicatorId' | 'breakdownId'>[],
  { values, notCollected, notApplicable }: SaidOfPlan,
): Plan {
  const here = presence(index, tree, values, false);
  const below = presence(index, tree, values, true);
  const silenced = presence(index, tree, notCollected, false);
  const exempt = presence(index, tree, notApplicable, false);
  const cells = new Map<number, Map<number, PlannedCell[]>>();
  for (const entry of entries) {
    const placeId = index.standingPlaceId(entry.placeId);
    const { organisationId } = entry;
    for (const periodId of expectedPeriods(index, entry)) {
      const period = periodId === null ? null : (index.periods.get(periodId) ?? null);
      const ids =
        periodId === null
          ? (index.periodsByPhase.get(entry.phaseId) ?? [])
          : (index.containersOf.get(periodId) ?? [periodId]);
      const has = (present: Present, at: number) =>
        ids.some((id) => matches(present.get(at)?.get(id), organisationId));
      if (has(exempt, placeId)) continue;
      const isReported = has(below, placeId);
      const [, ...above] = tree.pathOf(placeId);
      const coveredAt = isReported ? [] : above.filter((place) => has(here, place));
      const isDue = isOverdue(index, entry.phaseId, periodId);
      const isExplained = has(silenced, placeId);
      const inPhase = cells.get(entry.phaseId) ?? new Map<number, PlannedCell[]>();
      cells.set(entry.phaseId, inPhase);
      const list = inPhase.get(placeId) ?? [];
      inPhase.set(placeId, list);
      list.push({ placeId, period, organisationId, isDue, isReported, isExplained, coveredAt });
    }
  }
  return planStates(tree, isPlanKnown, cells, overtaking(index, tree, rule, here));
}

/** Periods of the entry's frequency in its phase; [null] where the whole phase is the period. */
export function expectedPeriods(
  index: SnapshotIndex,
  entry: Pick<SnapshotPlanEntry, 'phaseId' | 'frequency'>,
): (number | null)[] {
  const ids = (index.periodsByPhase.get(entry.phaseId) ?? []).filter(
    (id) => index.periods.get(id)?.frequency === entry.frequency,
  );
  const isOnce = entry.frequency === 'phase' || entry.frequency === 'once';
  return ids.length > 0 ? ids : isOnce ? [null] : [];
}

function isOverdue(index: SnapshotIndex, phaseId: number, periodId: number | null): boolean {
  if (periodId === null) {
    const phase = index.phases.find(({ id }) => id === phaseId);
    return phase?.to != null && phase.to <= index.asOfDay;
  }
  const dueOn = index.periodRows.get(periodId)?.dueOn;
  const due = dueOn ? dayNumber(dueOn) : (index.periods.get(periodId)?.to ?? null);
  return due !== null && due <= index.asOfDay;
}
