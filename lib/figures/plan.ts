import { dayNumber } from '@/lib/period/day';
import {
  ownPlanState,
  type PlannedCell,
  type PlanState,
  planStateOfParts,
} from '@/lib/rollup/coverage';
import type { SnapshotIndex } from './index-snapshot';
import type { PlaceTree } from './place-tree';
import { matches, type Present, presence } from './presence';
import type { SnapshotIndicator, SnapshotObservation, SnapshotPlanEntry } from './snapshot';

/** The reporting plan of one indicator against what was reported. */
export interface Plan {
  readonly isKnown: boolean;
  /** What is planned at a place and below it in a phase, and for one period of it where asked. */
  stateOf(placeId: number, phaseId: number, periodId?: number): PlanState;
  isPlanned(placeId: number, phaseId: number): boolean;
  /** Places below that are planned themselves or have planned places below them. */
  plannedChildren(placeId: number, phaseId: number): readonly number[];
  /** Periods in which the place's own value is planned. */
  plannedPeriods(placeId: number, phaseId: number): readonly number[];
}

export function planOf(
  index: SnapshotIndex,
  tree: PlaceTree,
  indicator: SnapshotIndicator,
  entries: readonly SnapshotPlanEntry[],
  observations: readonly SnapshotObservation[],
  isReading: (row: SnapshotObservation) => boolean,
): Plan {
  const here = presence(index, tree, observations.filter(isReading), false);
  const below = presence(index, tree, observations.filter(isReading), true);
  const said = (state: SnapshotObservation['valueState']) =>
    observations.filter(
      (row) => row.valueState === state && !index.combinations.get(row.combinationId)?.key,
    );
  const silenced = presence(index, tree, said('not-collected'), false);
  const exempt = presence(index, tree, said('not-applicable'), false);
  const cells = new Map<string, PlannedCell[]>();
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
      const key = `${placeId} ${entry.phaseId}`;
      const list = cells.get(key) ?? [];
      list.push({ placeId, period, isDue, isReported, isExplained, coveredAt });
      cells.set(key, list);
    }
  }
  return planFrom(tree, indicator.isPlanKnown, cells);
}

function planFrom(
  tree: PlaceTree,
  isKnown: boolean,
  cells: ReadonlyMap<string, readonly PlannedCell[]>,
): Plan {
  const own = (placeId: number, phaseId: number) => cells.get(`${placeId} ${phaseId}`) ?? [];
  const known = new Map<string, readonly PlannedCell[]>();
  const withBelow = (placeId: number, phaseId: number): readonly PlannedCell[] => {
    const key = `${placeId} ${phaseId}`;
    const found = known.get(key);
    if (found) return found;
    const lower = tree.childrenOf(placeId).flatMap((child) => withBelow(child, phaseId));
    const all = [...own(placeId, phaseId), ...lower];
    known.set(key, all);
    return all;
  };
  const inPeriod = (list: readonly PlannedCell[], periodId: number | undefined) =>
    periodId === undefined ? list : list.filter((cell) => cell.period?.id === periodId);
  const states = new Map<string, PlanState>();
  return {
    isKnown,
    stateOf(placeId, phaseId, periodId) {
      const key = `${placeId} ${phaseId} ${periodId}`;
      const found = states.get(key);
      if (found) return found;
      const mine = inPeriod(own(placeId, phaseId), periodId);
      const state =
        mine.length > 0
          ? ownPlanState(mine)
          : planStateOfParts(
              (cell) => cell.coveredAt.some((at) => tree.pathOf(at).includes(placeId)),
              tree.childrenOf(placeId).map((child) => ({
                placeId: child,
                cells: inPeriod(withBelow(child, phaseId), periodId),
              })),
            );
      states.set(key, state);
      return state;
    },
    isPlanned: (placeId, phaseId) => withBelow(placeId, phaseId).length > 0,
    plannedChildren: (placeId, phaseId) =>
      tree.childrenOf(placeId).filter((child) => withBelow(child, phaseId).length > 0),
    plannedPeriods: (placeId, phaseId) =>
      own(placeId, phaseId).flatMap(({ period }) => period?.id ?? []),
  };
}

/** Periods of the entry's frequency in its phase; [null] where the whole phase is the period. */
function expectedPeriods(index: SnapshotIndex, entry: SnapshotPlanEntry): (number | null)[] {
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
