import { wholeProgramme } from '@/lib/rollup/ledger';
import type { SnapshotIndex } from './index-snapshot';
import type { PlaceTree } from './place-tree';
import type { SnapshotObservation } from './snapshot';

/** By place and period, the organisations that said something; null for all of them together. */
export type Present = ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<number | null>>>;

/** Where, when and by whom something was said. */
export type Said = Pick<SnapshotObservation, 'placeId' | 'periodId' | 'organisationId'>;

export function matches(
  present: ReadonlySet<number | null> | undefined,
  wanted: number | null,
): boolean {
  return present !== undefined && (wanted === null || present.has(wanted) || present.has(null));
}

/** Which organisations reported for a place and period; with `isBelow`, for all it lies in too. */
export function presence(
  index: SnapshotIndex,
  tree: PlaceTree,
  said: readonly Said[],
  isBelow: boolean,
): Present {
  const present = new Map<number, Map<number, Set<number | null>>>();
  for (const { placeId, periodId, organisationId } of said) {
    const standing = index.standingPlaceId(placeId);
    const path = isBelow ? tree.pathOf(standing) : [standing];
    for (const at of path) {
      if (at === wholeProgramme) continue;
      const periods = present.get(at) ?? new Map<number, Set<number | null>>();
      present.set(at, periods);
      const organisations = periods.get(periodId) ?? new Set();
      periods.set(periodId, organisations.add(organisationId));
    }
  }
  return present;
}
