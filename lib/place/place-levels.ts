import type { PlaceLevel } from '@/lib/programme/vocabulary';

const depths: Readonly<Record<Exclude<PlaceLevel, 'group'>, number>> = {
  country: 0,
  region: 1,
  province: 2,
  prefecture: 2,
  site: 3,
};

/**
 * Whether a place of one level may lie in one of another: always in a larger one, so that no place
 * can come to lie in itself. A named group is no territory: nothing lies in it, and it in nothing.
 */
export function mayLieIn(level: PlaceLevel, parent: PlaceLevel): boolean {
  return level !== 'group' && parent !== 'group' && depths[parent] < depths[level];
}
