import { words } from '../words';

interface CategorySeed {
  readonly code: string;
  readonly title: ReturnType<typeof words>;
  /** Its usual share of the total; of an overlapping dimension, how many of all are in it. */
  readonly share: number;
}

interface DimensionSeed {
  readonly code: string;
  readonly title: ReturnType<typeof words>;
  readonly isExclusive: boolean;
  readonly categories: readonly CategorySeed[];
}

const notSpecified = {
  code: 'not-specified',
  title: words('Non précisé', 'Not specified', 'غير محدد'),
  share: 0.04,
};

export const sex: DimensionSeed = {
  code: 'sex',
  title: words('Sexe', 'Sex', 'الجنس'),
  isExclusive: true,
  categories: [
    { code: 'female', title: words('Femmes', 'Women', 'نساء'), share: 0.54 },
    { code: 'male', title: words('Hommes', 'Men', 'رجال'), share: 0.42 },
    notSpecified,
  ],
};

export const age: DimensionSeed = {
  code: 'age',
  title: words("Tranche d'âge", 'Age band', 'الفئة العمرية'),
  isExclusive: true,
  categories: [
    { code: '0-17', title: words('0–17 ans', '0–17', '0–17 سنة'), share: 0.16 },
    { code: '18-34', title: words('18–34 ans', '18–34', '18–34 سنة'), share: 0.44 },
    { code: '35-59', title: words('35–59 ans', '35–59', '35–59 سنة'), share: 0.29 },
    { code: '60+', title: words('60 ans et plus', '60 and over', '60 سنة فأكثر'), share: 0.07 },
    notSpecified,
  ],
};

export const status: DimensionSeed = {
  code: 'status',
  title: words('Statut migratoire', 'Migration status', 'الوضع من حيث الهجرة'),
  isExclusive: true,
  categories: [
    { code: 'migrant', title: words('Migrants', 'Migrants', 'مهاجرون'), share: 0.37 },
    {
      code: 'refugee',
      title: words(
        "Réfugiés et demandeurs d'asile",
        'Refugees and asylum seekers',
        'لاجئون وطالبو لجوء',
      ),
      share: 0.17,
    },
    { code: 'returnee', title: words('Personnes de retour', 'Returnees', 'عائدون'), share: 0.12 },
    {
      code: 'host',
      title: words("Population d'accueil", 'Host population', 'ساكنة الاستقبال'),
      share: 0.3,
    },
    notSpecified,
  ],
};

export const services: DimensionSeed = {
  code: 'services',
  title: words('Services reçus', 'Services received', 'الخدمات المقدمة'),
  isExclusive: false,
  categories: [
    { code: 'listening', title: words('Écoute', 'Listening', 'الاستماع'), share: 0.82 },
    { code: 'health', title: words('Santé', 'Health', 'الصحة'), share: 0.47 },
    {
      code: 'legal',
      title: words('Aide juridique', 'Legal aid', 'المساعدة القانونية'),
      share: 0.24,
    },
    {
      code: 'language',
      title: words('Cours de langue', 'Language classes', 'دروس اللغة'),
      share: 0.19,
    },
  ],
};

export const dimensions = [sex, age, status, services] as const;

/** What a value can be split by. */
export const breakdowns = {
  none: [],
  sex: [sex],
  age: [age],
  'sex-age': [sex, age],
  status: [status],
  services: [services],
} as const satisfies Readonly<Record<string, readonly DimensionSeed[]>>;

export type BreakdownCode = keyof typeof breakdowns;

interface Part {
  /** `dimension=category` pairs joined by `|`. */
  readonly key: string;
  readonly share: number;
}

/** Every combination of the categories of a breakdown; none for the total. */
export function partsOf(code: BreakdownCode): readonly Part[] {
  return parts[code];
}

function partFor(dimension: DimensionSeed, { code, share }: CategorySeed): Part {
  return { key: `${dimension.code}=${code}`, share };
}

function combine(dimensions: readonly DimensionSeed[]): readonly Part[] {
  const [first, ...others] = dimensions;
  if (!first) return [];
  return others.reduce<readonly Part[]>(
    (sofar, dimension) =>
      sofar.flatMap((part) =>
        dimension.categories.map((category) => {
          const other = partFor(dimension, category);
          return { key: `${part.key}|${other.key}`, share: part.share * other.share };
        }),
      ),
    first.categories.map((category) => partFor(first, category)),
  );
}

const parts: Readonly<Record<BreakdownCode, readonly Part[]>> = {
  none: combine(breakdowns.none),
  sex: combine(breakdowns.sex),
  age: combine(breakdowns.age),
  'sex-age': combine(breakdowns['sex-age']),
  status: combine(breakdowns.status),
  services: combine(breakdowns.services),
};
