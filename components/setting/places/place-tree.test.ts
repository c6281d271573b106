import { describe, expect, it } from 'vitest';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import {
  arrangementAfter,
  otherPlaces,
  type PlaceNode,
  placeGroups,
  placeTree,
} from './place-tree';

const aPlace = (key: string, patch: Partial<SettingPlace> = {}): SettingPlace => ({
  key,
  code: key,
  edition: '2015',
  level: 'region',
  name: { en: key },
  parent: 'country',
  validFrom: null,
  validTo: null,
  mark: null,
  tile: null,
  members: [],
  predecessors: [],
  rank: null,
  ...patch,
});

const places = [
  aPlace('north', { rank: 1 }),
  aPlace('south', { rank: 2 }),
  aPlace('clinic', { rank: 3, level: 'site', parent: 'north' }),
  aPlace('pilots', { rank: 4, level: 'group', parent: null }),
  aPlace('country', { level: 'country', parent: null }),
  aPlace('east'),
];

const keysOf = (nodes: readonly PlaceNode[]): unknown[] =>
  nodes.map(({ place, below }) => (below.length > 0 ? [place.key, keysOf(below)] : place.key));

describe('placeTree', () => {
  it('puts places under those that hold them, though the programme does not work there', () => {
    expect(keysOf(placeTree(places))).toEqual([['country', [['north', ['clinic']], 'south']]]);
  });

  it('leaves groups and the rest of the set to themselves', () => {
    expect(keysOf(placeGroups(places))).toEqual(['pilots']);
    expect(otherPlaces(places).map(({ key }) => key)).toEqual(['east']);
  });
});

describe('arrangementAfter', () => {
  const row = placeTree(places)[0]?.below ?? [];

  it('takes along what lies in a place', () => {
    const after = ['south', 'north', 'clinic', 'pilots'];
    expect(arrangementAfter(places, row, 'north', 1)).toEqual(after);
    expect(arrangementAfter(places, row, 'south', -1)).toEqual(after);
  });

  it('knows no step past the ends', () => {
    expect(arrangementAfter(places, row, 'north', -1)).toBeNull();
    expect(arrangementAfter(places, row, 'south', 1)).toBeNull();
    expect(arrangementAfter(places, row, 'east', 1)).toBeNull();
  });
});
