import type { ResultLevel } from '@/lib/indicator/vocabulary';
import { words } from '../words';

interface ResultSeed {
  readonly code: string;
  readonly level: ResultLevel;
  readonly parent: string | null;
  readonly title: ReturnType<typeof words>;
  readonly conditions?: readonly {
    readonly kind: 'assumption' | 'risk';
    readonly text: ReturnType<typeof words>;
  }[];
}

/** Parents first. */
export const results: readonly ResultSeed[] = [
  {
    code: '0',
    level: 'impact',
    parent: null,
    title: words(
      "Les personnes migrantes et les communautés d'accueil vivent mieux, ensemble",
      'Migrants and host communities live better, together',
      'عيش أفضل معا للمهاجرين ومجتمعات الاستقبال',
    ),
  },
  {
    code: '1',
    level: 'outcome',
    parent: '0',
    title: words(
      'Accès aux services de base',
      'Access to basic services',
      'الولوج إلى الخدمات الأساسية',
    ),
    conditions: [
      {
        kind: 'assumption',
        text: words(
          'Les centres restent ouverts à toutes et à tous.',
          'The centres stay open to everyone.',
          'تظل المراكز مفتوحة أمام الجميع.',
        ),
      },
    ],
  },
  {
    code: '1.1',
    level: 'output',
    parent: '1',
    title: words('Écoute et santé', 'Listening and health', 'الاستماع والصحة'),
  },
  {
    code: '1.2',
    level: 'output',
    parent: '1',
    title: words('École', 'School', 'المدرسة'),
  },
  {
    code: '2',
    level: 'outcome',
    parent: '0',
    title: words(
      'Emploi et inclusion économique',
      'Employment and economic inclusion',
      'الشغل والإدماج الاقتصادي',
    ),
    conditions: [
      {
        kind: 'risk',
        text: words(
          "Un ralentissement du marché de l'emploi.",
          'A slowdown of the labour market.',
          'تباطؤ سوق الشغل.',
        ),
      },
    ],
  },
  {
    code: '2.1',
    level: 'output',
    parent: '2',
    title: words('Formation et insertion', 'Training and placement', 'التكوين والإدماج المهني'),
  },
  {
    code: '2.2',
    level: 'output',
    parent: '2',
    title: words("Création d'entreprises", 'New businesses', 'إحداث المقاولات'),
  },
  {
    code: '3',
    level: 'outcome',
    parent: '0',
    title: words(
      'La migration dans les politiques locales',
      'Migration in local policies',
      'الهجرة في السياسات المحلية',
    ),
  },
  {
    code: '3.1',
    level: 'output',
    parent: '3',
    title: words('Plans et budgets', 'Plans and budgets', 'المخططات والميزانيات'),
  },
  {
    code: '3.2',
    level: 'output',
    parent: '3',
    title: words('Données et coordination', 'Data and coordination', 'البيانات والتنسيق'),
  },
  {
    code: '4',
    level: 'outcome',
    parent: '0',
    title: words('Vie en commun', 'Living together', 'العيش المشترك'),
  },
];
