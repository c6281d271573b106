import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { groupBy } from '@/lib/group-by';

export interface PlaceNode {
  readonly place: SettingPlace;
  readonly below: readonly PlaceNode[];
}

type Listed = SettingPlace & { readonly rank: number };

const isListed = (place: SettingPlace): place is Listed => place.rank !== null;
const isGroup = ({ level }: SettingPlace) => level === 'group';

/** Where the programme works, under the places that hold them; groups stand by themselves. */
export function placeTree(places: readonly SettingPlace[]): readonly PlaceNode[] {
  const shown = shownKeys(places);
  const drawn = places.filter(({ key }) => shown.has(key));
  const below = groupBy(drawn, ({ parent }) => parent);
  const nodesUnder = (parent: string | null): PlaceNode[] =>
    (below.get(parent) ?? [])
      .map((place) => ({ place, below: nodesUnder(place.key) }))
      .sort((one, other) => firstRank(one) - firstRank(other));
  return nodesUnder(null);
}

/** The named groups of the programme, in their order. */
export function placeGroups(places: readonly SettingPlace[]): readonly PlaceNode[] {
  return places
    .filter((place) => isGroup(place) && isListed(place))
    .map((place) => ({ place, below: [] }));
}

/** The places of the set that stand neither in the tree nor among the groups. */
export function otherPlaces(places: readonly SettingPlace[]): readonly SettingPlace[] {
  const shown = shownKeys(places);
  return places.filter((place) => place.rank === null && !shown.has(place.key));
}

/** Those of the programme and all that hold them, without groups. */
function shownKeys(places: readonly SettingPlace[]): ReadonlySet<string> {
  const parents = new Map(places.map(({ key, parent }) => [key, parent]));
  const shown = new Set<string>();
  for (const place of places) {
    if (!isListed(place) || isGroup(place)) continue;
    for (let at: string | null = place.key; at !== null; at = parents.get(at) ?? null) {
      shown.add(at);
    }
  }
  return shown;
}

function firstRank({ place, below }: PlaceNode): number {
  return place.rank ?? Math.min(...below.map(firstRank));
}

function listedKeys({ place, below }: PlaceNode): readonly string[] {
  return [...(isListed(place) ? [place.key] : []), ...below.flatMap(listedKeys)];
}

/**
 * The places of the programme in order, after one of a row of siblings went a step up or down with
 * all that lies in it; null where there is no such step.
 */
export function arrangementAfter(
  places: readonly SettingPlace[],
  row: readonly PlaceNode[],
  key: string,
  step: -1 | 1,
): readonly string[] | null {
  const at = row.findIndex(({ place }) => place.key === key);
  // One step down is the next one's step up.
  const [before, moved] = step === -1 ? [row[at - 1], row[at]] : [row[at], row[at + 1]];
  if (!before || !moved) return null;
  const block = listedKeys(moved);
  const rest = places.filter(isListed).flatMap((one) => (block.includes(one.key) ? [] : [one.key]));
  const ahead = listedKeys(before);
  const to = rest.findIndex((one) => ahead.includes(one));
  return [...rest.slice(0, to), ...block, ...rest.slice(to)];
}
