import type { ReleasePlace } from '@/lib/release/content';
import { type Reader, textFor } from './reader';
import type { IndexedRelease } from './released-figures';

export function placeName(release: IndexedRelease, key: string | null, reader: Reader): string {
  if (key === null) return reader.words('place.programme');
  const place = release.places.get(key);
  return place ? textFor(reader, place.name) : key;
}

/** The region a province, prefecture or site lies in; a region, country or group is its own. */
export function regionOf(release: IndexedRelease, place: ReleasePlace): ReleasePlace {
  let current = place;
  while (current.level !== 'region' && current.level !== 'country' && current.level !== 'group') {
    const parent = current.parentKey === null ? undefined : release.places.get(current.parentKey);
    if (!parent || parent.level === 'country') return current;
    current = parent;
  }
  return current;
}

/**
 * Orders places for a list: regions with their parts right after them, then countries, then groups
 * of countries, and the programme as a whole last.
 */
export function placeOrder(
  release: IndexedRelease,
): (one: string | null, other: string | null) => number {
  const keys = [...release.places.keys()];
  const rankOf = (key: string | null): number[] => {
    const place = key === null ? undefined : release.places.get(key);
    if (!place || key === null) return [3, 0, 0];
    const region = regionOf(release, place);
    const level = region.level === 'group' ? 2 : region.level === 'country' ? 1 : 0;
    return [level, keys.indexOf(region.key), region.key === key ? -1 : keys.indexOf(key)];
  };
  return (one, other) => {
    const [a, b] = [rankOf(one), rankOf(other)];
    const differing = a.findIndex((rank, index) => rank !== b[index]);
    return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
  };
}

/** The regions the programme works in, in the order of the release. */
export function programmeRegions(release: IndexedRelease): ReleasePlace[] {
  return release.content.places.filter((place) => place.isInProgramme && place.level === 'region');
}

/**
 * Places inside another that stand right below it among `keys`: of a site and the province it lies
 * in only the province, since the one is part of the other.
 */
export function outermost(release: IndexedRelease, keys: readonly string[]): Set<string> {
  const all = new Set(keys);
  return new Set(
    keys.filter((key) => {
      let parent = release.places.get(key)?.parentKey ?? null;
      while (parent !== null) {
        if (all.has(parent)) return false;
        parent = release.places.get(parent)?.parentKey ?? null;
      }
      return true;
    }),
  );
}

/** A region, country, group or the programme as a whole: no part of a region. */
export function isTopPlace(release: IndexedRelease, key: string | null): boolean {
  const place = key === null ? undefined : release.places.get(key);
  return !place || regionOf(release, place).key === place.key;
}
