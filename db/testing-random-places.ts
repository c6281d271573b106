import { eq } from 'drizzle-orm';
import type { PlaceLevel } from '@/lib/programme/vocabulary';
import type { Queryable } from './open';
import { place, placeGroupMember, placeSet, placeSuccession } from './schema/place';
import { programmePlace } from './schema/programme';
import { says } from './testing-framework';

/** `many`: of everything some. `one`: a country of one region, where one place more makes two. */
export type PlacesShape = 'many' | 'one';

const all: readonly (readonly [code: string, level: PlaceLevel, under?: string])[] = [
  ['C', 'country'],
  ...['R1', 'R2', 'R3', 'OLD', 'WIDE', 'MIDDLE'].map((code) => [code, 'region', 'C'] as const),
  ['P1', 'province', 'R1'],
  ['S1', 'site', 'P1'],
  ['S2', 'site', 'P1'],
  ['S3', 'site', 'R2'],
  ['UNLISTED', 'site', 'R3'],
  // A province that was renamed, with a site below its newer name.
  ['P-OLD', 'province', 'R2'],
  ['P-NEW', 'province', 'R2'],
  ['S4', 'site', 'P-NEW'],
  // One whose ground went to a place below another region.
  ['P-CUT', 'province', 'R1'],
  ['G', 'group'],
  ['ALONE', 'group'],
  ['PROVINCES', 'group'],
  ['HIDDEN', 'group'],
];

const members = { G: ['R1', 'R2'], PROVINCES: ['P1', 'P-NEW'], HIDDEN: ['R1', 'R3'] };

const successions = [
  ['OLD', 'R3', true],
  ['WIDE', 'MIDDLE', false],
  ['MIDDLE', 'R2', true],
  ['P-OLD', 'P-NEW', true],
  ['P-CUT', 'S3', false],
] as const;

const many = [
  ...['R1', 'P1', 'S1', 'S2', 'R2', 'S3', 'R3', 'WIDE', 'OLD'],
  ...['G', 'ALONE', 'PROVINCES', 'P-OLD', 'P-NEW', 'S4', 'P-CUT'],
];
const one = ['C', 'R1', 'P1', 'S1', 'S2'];

/** What each lists, and the places that a tidy indicator keeps to; a wild one names others too. */
const shapes = {
  many: {
    listed: many,
    wild: [...many, 'C', 'UNLISTED', 'HIDDEN', 'MIDDLE'],
    regions: ['R1', 'R2', 'R3'],
    sites: ['S1', 'S2', 'S3', 'S4'],
    anywhere: many.filter((code) => code !== 'OLD' && code !== 'P-OLD'),
  },
  one: {
    listed: one,
    wild: [...one, 'R2', 'S3', 'UNLISTED', 'HIDDEN'],
    regions: ['R1'],
    sites: ['S1', 'S2'],
    anywhere: one,
  },
} as const;

/** The places of all random programmes, made once. */
export function randomPlaceSet(db: Queryable): number {
  const found = db.select().from(placeSet).where(eq(placeSet.code, 'random')).get();
  if (found) return found.id;
  const { id: placeSetId } = db
    .insert(placeSet)
    .values({ code: 'random', title: says('Randomland') })
    .returning({ id: placeSet.id })
    .get();
  const ids = new Map<string, number>();
  const idOf = (code: string) => ids.get(code) as number;
  for (const [code, level, under] of all) {
    const parentId = under === undefined ? null : idOf(under);
    const { id } = db
      .insert(place)
      .values({ placeSetId, code, edition: '2015', level, name: says(code), parentId })
      .returning({ id: place.id })
      .get();
    ids.set(code, id);
  }
  for (const [group, codes] of Object.entries(members)) {
    const groupId = idOf(group);
    for (const code of codes) {
      db.insert(placeGroupMember)
        .values({ groupId, memberId: idOf(code) })
        .run();
    }
  }
  for (const [from, to, isSameTerritory] of successions) {
    db.insert(placeSuccession)
      .values({ predecessorId: idOf(from), successorId: idOf(to), isSameTerritory })
      .run();
  }
  return placeSetId;
}

/** Lists the places of one shape; returns where its indicators may say something. */
export function listPlaces(
  db: Queryable,
  { programmeId, placeSetId }: { readonly programmeId: number; readonly placeSetId: number },
  shape: PlacesShape,
) {
  const rows = db
    .select({ code: place.code, id: place.id })
    .from(place)
    .where(eq(place.placeSetId, placeSetId))
    .all();
  const ids = new Map(rows.map(({ code, id }) => [code, id]));
  const idsOf = (codes: readonly string[]) => codes.map((code) => ids.get(code) as number);
  const { listed, wild, regions, sites, anywhere } = shapes[shape];
  idsOf(listed).forEach((placeId, ordinal) => {
    db.insert(programmePlace).values({ programmeId, placeId, ordinal }).run();
  });
  return {
    places: {
      wild: idsOf(wild),
      regions: idsOf(regions),
      sites: idsOf(sites),
      anywhere: idsOf(anywhere),
    },
  };
}
