import type { IndexedPhase, SnapshotIndex } from '../index-snapshot';
import type { PlaceTree } from '../place-tree';
import { expectedPeriods } from '../plan';
import type { SnapshotPlanEntry } from '../snapshot';

export type Planned = Pick<SnapshotPlanEntry, 'placeId' | 'phaseId' | 'frequency'>;

/**
 * Whether a place certainly had nothing before a phase: it is planned in it, and in none before. Only
 * for indicators of which no value was ever said not to apply. Made once for all of them.
 */
export function zeroRule(
  index: SnapshotIndex,
  tree: PlaceTree,
  phase: IndexedPhase,
): (entries: readonly Planned[]) => (placeId: number) => boolean {
  const earlier = new Set(index.phases.slice(0, index.phases.indexOf(phase)).map(({ id }) => id));
  const known = new Map<string, boolean>();
  const isExpected = (entry: Planned): boolean => {
    const key = `${entry.phaseId} ${entry.frequency}`;
    const found = known.get(key) ?? expectedPeriods(index, entry).length > 0;
    known.set(key, found);
    return found;
  };
  return (entries) => {
    const now = new Set<number>();
    const before = new Set<number>();
    for (const entry of entries) {
      const places = entry.phaseId === phase.id ? now : earlier.has(entry.phaseId) ? before : null;
      if (!places || !isExpected(entry)) continue;
      for (const at of tree.countedAt(index.standingPlaceId(entry.placeId))) places.add(at);
    }
    return (placeId) => now.has(placeId) && !before.has(placeId);
  };
}
