import { words } from '../words';

interface RegionSeed {
  readonly code: string;
  readonly name: ReturnType<typeof words>;
  /** ISO 3166-2's own mark. */
  readonly mark: string | null;
  /** Where its tile stands on the schematic grid, from the north-west, counted from 0. */
  readonly tile: readonly [column: number, row: number];
}

/** The regions since the decree of 20 February 2015, named as ISO does in French. */
export const regions: readonly RegionSeed[] = [
  {
    code: 'MA-01',
    name: words('Tanger-Tétouan-Al Hoceïma', 'Tangier-Tétouan-Al Hoceima', 'طنجة-تطوان-الحسيمة'),
    mark: null,
    tile: [4, 0],
  },
  { code: 'MA-02', name: words("L'Oriental", 'Oriental', 'الشرق'), mark: null, tile: [5, 0] },
  {
    code: 'MA-03',
    name: words('Fès-Meknès', 'Fez-Meknes', 'فاس-مكناس'),
    mark: null,
    tile: [4, 1],
  },
  {
    code: 'MA-04',
    name: words('Rabat-Salé-Kénitra', 'Rabat-Salé-Kénitra', 'الرباط-سلا-القنيطرة'),
    mark: null,
    tile: [3, 1],
  },
  {
    code: 'MA-05',
    name: words('Béni Mellal-Khénifra', 'Béni Mellal-Khénifra', 'بني ملال-خنيفرة'),
    mark: null,
    tile: [4, 2],
  },
  {
    code: 'MA-06',
    name: words('Casablanca-Settat', 'Casablanca-Settat', 'الدار البيضاء-سطات'),
    mark: null,
    tile: [3, 2],
  },
  {
    code: 'MA-07',
    name: words('Marrakech-Safi', 'Marrakesh-Safi', 'مراكش-آسفي'),
    mark: null,
    tile: [3, 3],
  },
  {
    code: 'MA-08',
    name: words('Drâa-Tafilalet', 'Drâa-Tafilalet', 'درعة-تافيلالت'),
    mark: null,
    tile: [4, 3],
  },
  {
    code: 'MA-09',
    name: words('Souss-Massa', 'Souss-Massa', 'سوس-ماسة'),
    mark: null,
    tile: [2, 3],
  },
  {
    code: 'MA-10',
    name: words('Guelmim-Oued Noun', 'Guelmim-Oued Noun', 'كلميم-واد نون'),
    mark: '(EH-partial)',
    tile: [1, 4],
  },
  {
    code: 'MA-11',
    name: words('Laâyoune-Sakia El Hamra', 'Laâyoune-Sakia El Hamra', 'العيون-الساقية الحمراء'),
    mark: '(EH-partial)',
    tile: [1, 5],
  },
  {
    code: 'MA-12',
    name: words('Dakhla-Oued Ed-Dahab', 'Dakhla-Oued Ed-Dahab', 'الداخلة-وادي الذهب'),
    mark: '(EH)',
    tile: [0, 6],
  },
];

/** Regions of the map of 1997 whose codes name other territories since 2015. */
export const formerRegions = [
  {
    code: 'MA-02',
    name: words('Gharb-Chrarda-Beni Hssen', 'Gharb-Chrarda-Beni Hssen', 'الغرب-الشراردة-بني احسن'),
  },
  { code: 'MA-04', name: words('Oriental', 'Oriental', 'الجهة الشرقية') },
  {
    code: 'MA-09',
    name: words('Chaouia-Ouardigha', 'Chaouia-Ouardigha', 'الشاوية-ورديغة'),
  },
] as const;
