import { groupBy } from '@/lib/group-by';
import type { Cell, Ledger, MovedValue } from '@/lib/rollup/ledger';
import type { Rule } from '@/lib/rollup/rule';
import type { SnapshotIndex } from './index-snapshot';
import type { PlaceTree } from './place-tree';
import type { Plan } from './plan-states';

/** The cells of one indicator and category key, ready for questions. */
export function ledgerOf(
  index: SnapshotIndex,
  rule: Rule,
  tree: PlaceTree,
  plan: Plan,
  cells: readonly Cell[],
): Ledger {
  const byPlace = groupBy(cells, ({ placeId }) => placeId);
  const byPlaceAndPeriod = new Map(
    [...byPlace].map(([placeId, own]) => [
      placeId,
      new Map(own.map((cell) => [cell.period.id, cell])),
    ]),
  );
  const earlier = new Map(index.phases.map((phase, at) => [phase.id, index.phases.slice(0, at)]));
  const hasTold = (placeId: number): boolean =>
    byPlace.has(placeId) || tree.childrenOf(placeId).some(hasTold);
  return {
    rule,
    childrenOf: tree.childrenOf,
    cellsOf: (placeId) => byPlace.get(placeId) ?? [],
    cellAt: (placeId, periodId) => byPlaceAndPeriod.get(placeId)?.get(periodId),
    successorsOf: index.successorsOf,
    movedOutOf: movedValues(index, tree, cells),
    isExpected: (placeId) =>
      !plan.isKnown ||
      hasTold(placeId) ||
      index.phases.some(({ id }) => plan.isPlanned(placeId, id)),
    startsAtZero: (placeId, phase) =>
      phase.isFirst ||
      (plan.isKnown &&
        plan.isPlanned(placeId, phase.id) &&
        (earlier.get(phase.id) ?? []).every(({ id }) => !plan.isPlanned(placeId, id))),
  };
}

/** By the places that held the one a value was told of, and do not hold the one it counts for. */
function movedValues(
  { snapshot, places, observations, standingPlaceId }: SnapshotIndex,
  tree: PlaceTree,
  cells: readonly Cell[],
): Ledger['movedOutOf'] {
  if (!snapshot.placeSuccessions.some(({ isSameTerritory }) => isSameTerritory)) return () => [];
  const moved = new Map<number, MovedValue[]>();
  for (const { placeId, period, observationIds } of cells) {
    const path = new Set(tree.pathOf(placeId));
    const told = new Set(observationIds.flatMap((id) => observations.get(id)?.placeId ?? []));
    const left = new Set<number>();
    for (const id of told) {
      if (id === placeId) continue;
      const seen = new Set<number>();
      for (let at = places.get(id)?.parentId ?? null; at !== null && !seen.has(at); ) {
        seen.add(at);
        left.add(standingPlaceId(at));
        at = places.get(at)?.parentId ?? null;
      }
    }
    for (const holder of left) {
      if (path.has(holder)) continue;
      moved.set(holder, [...(moved.get(holder) ?? []), { placeId, period }]);
    }
  }
  return (placeId) => moved.get(placeId) ?? [];
}
