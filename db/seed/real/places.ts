import type { PlaceLevel } from '@/lib/programme/vocabulary';
import type { Queryable } from '../../open';
import { place, placeSet, placeSuccession } from '../../schema/place';
import { words } from '../words';
import { formerRegions, regions } from './regions';

/** Code and edition of the places that the programme's values speak of. */
export const placeKeys = {
  morocco: 'MA@2015',
  oriental: 'MA-02@2015',
  soussMassa: 'MA-09@2015',
  tanger: 'MA-01@2015',
  alAndalous: 'MA-OUJ-AL-ANDALOUS@2015',
  alMoukamawa: 'MA-BER-AL-MOUKAMAWA@2015',
  eightCountries: 'M4SD-8@2018',
} as const;

export type PlaceName = keyof typeof placeKeys;

interface ProvinceSeed {
  readonly code: string;
  readonly level: PlaceLevel;
  readonly region: string;
  readonly name: ReturnType<typeof words>;
  readonly site?: { readonly code: string; readonly name: ReturnType<typeof words> };
}

const provinces: readonly ProvinceSeed[] = [
  {
    code: 'MA-OUJ',
    level: 'prefecture',
    region: 'MA-02',
    name: words('Oujda-Angad', 'Oujda-Angad', 'وجدة-أنجاد'),
    site: {
      code: 'MA-OUJ-AL-ANDALOUS',
      name: words(
        'Centre de santé Al Andalous, Oujda',
        'Al Andalous health centre, Oujda',
        'المركز الصحي الأندلس، وجدة',
      ),
    },
  },
  {
    code: 'MA-BER',
    level: 'province',
    region: 'MA-02',
    name: words('Berkane', 'Berkane', 'بركان'),
    site: {
      code: 'MA-BER-AL-MOUKAMAWA',
      name: words(
        'Centre de santé Al Moukamawa, Berkane',
        'Al Moukamawa health centre, Berkane',
        'المركز الصحي المقاومة، بركان',
      ),
    },
  },
  {
    code: 'MA-TNG',
    level: 'prefecture',
    region: 'MA-01',
    name: words('Tanger-Assilah', 'Tangier-Assilah', 'طنجة-أصيلة'),
  },
];

const reformDay = '2015-02-20';
const dayBeforeReform = '2015-02-19';

/** Writes the gazetteer of Morocco; returns its id and the places by `code@edition`. */
export function insertPlaces(tx: Queryable) {
  const ids = new Map<string, number>();
  const { id: placeSetId } = tx
    .insert(placeSet)
    .values({
      code: 'MA',
      title: words('Maroc', 'Morocco', 'المغرب'),
      footnote: words(
        'Grille schématique : un carreau par région, sans tracé de frontière. Mentions de la norme ISO 3166-2 : MA-10 et MA-11 (EH-partial), MA-12 (EH).',
        'Schematic grid: one tile per region, claiming no border. Marks of ISO 3166-2: MA-10 and MA-11 (EH-partial), MA-12 (EH).',
        'شبكة تخطيطية: مربع لكل جهة، دون رسم أي حدود. علامات المعيار ISO 3166-2: ‏MA-10 وMA-11 ‏(EH-partial)، وMA-12 ‏(EH).',
      ),
    })
    .returning({ id: placeSet.id })
    .get();

  function add(row: Omit<typeof place.$inferInsert, 'placeSetId'>): number {
    const { id } = tx
      .insert(place)
      .values({ placeSetId, ...row })
      .returning({ id: place.id })
      .get();
    ids.set(`${row.code}@${row.edition}`, id);
    return id;
  }

  const countryId = add({
    code: 'MA',
    edition: '2015',
    level: 'country',
    name: words('Maroc', 'Morocco', 'المغرب'),
  });
  for (const { code, name, mark, tile } of regions) {
    add({
      code,
      edition: '2015',
      level: 'region',
      parentId: countryId,
      name,
      mark,
      validFrom: reformDay,
      tileColumn: tile[0],
      tileRow: tile[1],
    });
  }
  for (const { code, name } of formerRegions) {
    add({
      code,
      edition: '1997',
      level: 'region',
      parentId: countryId,
      name,
      validTo: dayBeforeReform,
    });
  }
  for (const { code, level, region, name, site } of provinces) {
    const parentId = ids.get(`${region}@2015`);
    const provinceId = add({ code, edition: '2015', level, parentId, name });
    if (site) add({ ...site, edition: '2015', level: 'site', parentId: provinceId });
  }
  // Published without its members: nobody may read a list of countries out of it.
  add({
    code: 'M4SD-8',
    edition: '2018',
    level: 'group',
    name: words('8 pays du programme', '8 countries of the programme', '8 بلدان من بلدان البرنامج'),
  });

  // The Oriental of 1997 had no Guercif: a value on it stands under its own name, with a break.
  const [predecessorId, successorId] = [ids.get('MA-04@1997'), ids.get('MA-02@2015')];
  if (!predecessorId || !successorId) throw new Error('The two editions of the Oriental are gone.');
  tx.insert(placeSuccession).values({ predecessorId, successorId, isSameTerritory: false }).run();

  return { placeSetId, ids };
}
