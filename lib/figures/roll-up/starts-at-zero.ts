import type { IndexedPhase, SnapshotIndex } from '../index-snapshot';
import type { PlaceTree } from '../place-tree';
import { expectedPeriods } from '../plan';
import type { SnapshotPlanEntry } from '../snapshot';

export type Planned = Pick<SnapshotPlanEntry, 'placeId' | 'phaseId' | 'frequency'>;

/**
 * Whether a place certainly had nothing before a phase: it is planned in it, and in none before. Only
 * for indicators of which no value was ever said not to apply.
 */
export function startsAtZero(
  index: SnapshotIndex,
  tree: PlaceTree,
  phase: IndexedPhase,
  entries: readonly Planned[],
): (placeId: number) => boolean {
  const phases = new Map<number, Set<number>>();
  for (const entry of entries) {
    if (expectedPeriods(index, entry).length === 0) continue;
    for (const at of tree.countedAt(index.standingPlaceId(entry.placeId))) {
      phases.set(at, (phases.get(at) ?? new Set()).add(entry.phaseId));
    }
  }
  const earlier = index.phases.slice(0, index.phases.indexOf(phase));
  return (placeId) => {
    const planned = phases.get(placeId) ?? nothing;
    return planned.has(phase.id) && !earlier.some(({ id }) => planned.has(id));
  };
}

const nothing: ReadonlySet<number> = new Set();
