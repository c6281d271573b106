import { words } from '../words';
import type { PhaseSeed } from './calendar';

export interface PlaceSeed {
  readonly code: string;
  readonly level: 'country' | 'region' | 'site';
  readonly parent: string | null;
  readonly name: ReturnType<typeof words>;
  /** The first phase in which it reports. */
  readonly since: PhaseSeed['code'];
  /** Of a region, for those below it too: which organisation reports. */
  readonly organisation: string;
  readonly tile: readonly [column: number, row: number] | null;
}

export const placeEdition = '2014';

export const country: PlaceSeed = {
  code: 'XO',
  level: 'country',
  parent: null,
  name: words('Orvanie', 'Orvania', 'أورفانيا'),
  since: 'I',
  organisation: 'AOC',
  tile: null,
};

interface RegionSeed extends Pick<PlaceSeed, 'name' | 'since' | 'organisation' | 'tile'> {
  readonly sites: readonly Pick<PlaceSeed, 'name' | 'since'>[];
}

const regions: readonly RegionSeed[] = [
  {
    name: words('Valmer', 'Valmer', 'فالمير'),
    since: 'I',
    organisation: 'RIVES',
    tile: [0, 0],
    sites: [
      { name: words('Valmer-Port', 'Valmer Port', 'ميناء فالمير'), since: 'I' },
      { name: words('Les Salines', 'The Saltworks', 'الملاحات'), since: 'II' },
      { name: words('Pont-Neuf', 'New Bridge', 'الجسر الجديد'), since: 'III' },
    ],
  },
  {
    name: words('Hautes-Plaines', 'High Plains', 'السهول العليا'),
    since: 'I',
    organisation: 'RIVES',
    tile: [1, 0],
    sites: [
      { name: words('Grand-Moulin', 'Great Mill', 'الطاحونة الكبرى'), since: 'I' },
      { name: words('Les Trois-Chênes', 'Three Oaks', 'البلوطات الثلاث'), since: 'II' },
    ],
  },
  {
    name: words('Deux-Rivières', 'Two Rivers', 'النهران'),
    since: 'II',
    organisation: 'LUMEN',
    tile: [1, 1],
    sites: [
      { name: words('Confluence', 'Confluence', 'ملتقى النهرين'), since: 'II' },
      { name: words('La Tuilerie', 'The Tile Works', 'معمل القرميد'), since: 'III' },
    ],
  },
  {
    name: words('Côte-Claire', 'Clear Coast', 'الساحل الصافي'),
    since: 'III',
    organisation: 'LUMEN',
    tile: [0, 1],
    sites: [
      { name: words('Anse-Bleue', 'Blue Cove', 'الخليج الأزرق'), since: 'III' },
      { name: words('Le Phare', 'The Lighthouse', 'المنارة'), since: 'III' },
    ],
  },
  {
    name: words("Monts-d'Azur", 'Azure Hills', 'تلال اللازورد'),
    since: 'III',
    organisation: 'LUMEN',
    tile: [1, 2],
    sites: [
      { name: words('Col-du-Vent', 'Windy Pass', 'ممر الرياح'), since: 'III' },
      { name: words('Les Sources', 'The Springs', 'العيون الباردة'), since: 'III' },
    ],
  },
];

/** How many regions there are, and sites in each; null for the five regions as they are. */
export interface PlaceScale {
  readonly regions: number;
  readonly sitesEach: number;
}

/** Country, regions and sites, parents first. A scale adds numbered ones, all there from the start. */
export function demonstrationPlaces(scale: PlaceScale | null): readonly PlaceSeed[] {
  const count = scale?.regions ?? regions.length;
  const places: PlaceSeed[] = [country];
  for (let index = 0; index < count; index += 1) {
    const region = regions[index] ?? numberedRegion(index);
    const code = `XO-${String(index + 1).padStart(2, '0')}`;
    const since = scale ? 'I' : region.since;
    const { name, organisation, tile } = region;
    places.push({ code, level: 'region', parent: country.code, name, since, organisation, tile });
    const sites = scale?.sitesEach ?? region.sites.length;
    for (let number = 0; number < sites; number += 1) {
      const site = region.sites[number] ?? numberedSite(number);
      places.push({
        code: `${code}-${String(number + 1).padStart(2, '0')}`,
        level: 'site',
        parent: code,
        name: site.name,
        since: scale ? 'I' : site.since,
        organisation,
        tile: null,
      });
    }
  }
  return places;
}

function numberedRegion(index: number): RegionSeed {
  const number = index + 1;
  return {
    name: words(`Région ${number}`, `Region ${number}`, `الجهة ${number}`),
    since: 'I',
    organisation: index % 2 === 0 ? 'RIVES' : 'LUMEN',
    tile: [2 + (index % 3), Math.floor(index / 3)],
    sites: [],
  };
}

function numberedSite(index: number): RegionSeed['sites'][number] {
  const number = index + 1;
  return { name: words(`Centre ${number}`, `Centre ${number}`, `المركز ${number}`), since: 'I' };
}
