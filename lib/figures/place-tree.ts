import { groupBy } from '@/lib/group-by';
import { wholeProgramme } from '@/lib/rollup/ledger';
import type { SnapshotIndex } from './index-snapshot';
import type { SnapshotPlace } from './snapshot';

/** The places that one indicator speaks of, each below the nearest one it lies in. */
export interface PlaceTree {
  /** Every place and group, in the order they are shown. */
  readonly places: readonly SnapshotPlace[];
  childrenOf(placeId: number): readonly number[];
  /** The place itself and those it lies in, up to the programme; a group only itself. */
  pathOf(placeId: number): readonly number[];
  /** Everywhere a value of this place counts: its path, and the groups of any place on it. */
  countedAt(placeId: number): readonly number[];
}

/** Groups stand beside the tree: their members may be counted below another place too. */
export function placeTree(index: SnapshotIndex, named: ReadonlySet<number>): PlaceTree {
  const { snapshot, places } = index;
  const shown = snapshot.places
    .filter(({ id, isInProgramme }) => isInProgramme || named.has(id))
    .sort((one, other) => one.ordinal - other.ordinal || one.id - other.id);
  const ids = new Set(shown.map(({ id }) => id));
  const parentOf = new Map(
    shown
      .filter(({ level }) => level !== 'group')
      .map((place) => [place.id, nearestShown(place, places, ids)]),
  );
  const children = groupBy(parentOf.keys(), (id) => parentOf.get(id) ?? wholeProgramme);
  const members = groupBy(snapshot.placeGroupMembers, ({ groupId }) => groupId);
  for (const [groupId, rows] of members) {
    const memberIds = rows.map(({ memberId }) => memberId).filter((id) => ids.has(id));
    if (ids.has(groupId)) children.set(groupId, memberIds);
  }
  const paths = new Map<number, readonly number[]>();
  const pathOf = (id: number): readonly number[] => {
    if (id === wholeProgramme) return [wholeProgramme];
    const known = paths.get(id);
    if (known) return known;
    const parentId = parentOf.get(id);
    const path = parentId === undefined ? [id] : [id, ...pathOf(parentId)];
    paths.set(id, path);
    return path;
  };
  const groupsOf = groupBy(snapshot.placeGroupMembers, ({ memberId }) => memberId);
  const countedAt = (id: number) => {
    const path = pathOf(id);
    const groups = path.flatMap((at) => (groupsOf.get(at) ?? []).map(({ groupId }) => groupId));
    return groups.length === 0 ? path : [...new Set([...path, ...groups])];
  };
  return { places: shown, childrenOf: (id) => children.get(id) ?? [], pathOf, countedAt };
}

function nearestShown(
  place: SnapshotPlace,
  places: SnapshotIndex['places'],
  shown: ReadonlySet<number>,
): number {
  const seen = new Set([place.id]);
  let parent = place.parentId === null ? undefined : places.get(place.parentId);
  while (parent && !seen.has(parent.id)) {
    if (shown.has(parent.id)) return parent.id;
    seen.add(parent.id);
    parent = parent.parentId === null ? undefined : places.get(parent.parentId);
  }
  return wholeProgramme;
}
