import type {
  Accumulation,
  Aggregation,
  Direction,
  IndicatorKind,
  RatioSource,
} from '@/lib/indicator/vocabulary';
import type { Localised } from '@/lib/locale';
import type { UnitForms } from '@/lib/release/content';
import { words } from '../words';
import type { ResultCode } from './results';
import { units } from './units';

interface IndicatorSeed {
  readonly code: string;
  readonly result: ResultCode;
  readonly title: Localised;
  readonly shortTitle?: Localised;
  readonly definition?: Localised;
  readonly kind: IndicatorKind;
  readonly accumulation: Accumulation;
  readonly aggregation: Aggregation;
  readonly ratioSource?: RatioSource;
  readonly direction: Direction;
  readonly unit?: UnitForms;
  readonly countsPeople?: boolean;
  readonly countingRule?: Localised;
  readonly levels?: readonly { readonly code: string; readonly label: Localised }[];
}

const ruleNotPublished = words(
  'Règle de comptage non publiée : on ne sait pas si une personne peut être comptée deux fois.',
  'Counting rule not published: whether one person can be counted twice is not known.',
  'قاعدة الاحتساب غير منشورة: لا يُعرف هل يمكن احتساب الشخص الواحد مرتين.',
);

const count = {
  kind: 'count',
  // No source says how its figures combine over time, so nothing of the kind is computed.
  accumulation: 'unknown',
  aggregation: 'none',
  direction: 'higher',
} as const;

const inWords = {
  kind: 'text',
  accumulation: 'snapshot',
  aggregation: 'none',
  direction: 'neither',
} as const;

export const indicators: readonly IndicatorSeed[] = [
  {
    ...count,
    code: 'ACC-1',
    result: 'ACC',
    title: words(
      'Personnes ayant reçu un accompagnement personnalisé, psychosocial et de santé',
      'People given personal psychosocial and health support',
      'أشخاص استفادوا من مواكبة فردية نفسية اجتماعية وصحية',
    ),
    shortTitle: words(
      'Personnes accompagnées en santé et soutien psychosocial',
      'People given health and psychosocial support',
      'أشخاص استفادوا من الدعم النفسي والصحي',
    ),
    unit: units.person,
    countsPeople: true,
    countingRule: ruleNotPublished,
  },
  {
    ...count,
    code: 'ACC-2',
    result: 'ACC',
    aggregation: 'sum',
    title: words(
      "Cellules d'écoute mises en place dans des centres de santé",
      'Listening units set up in health centres',
      'خلايا استماع أُحدثت في المراكز الصحية',
    ),
    shortTitle: words(
      "Cellules d'écoute dans des centres de santé",
      'Listening units in health centres',
      'خلايا استماع في المراكز الصحية',
    ),
    unit: units.listeningUnit,
  },
  {
    code: 'ACC-3',
    result: 'ACC',
    kind: 'milestone',
    accumulation: 'snapshot',
    aggregation: 'none',
    direction: 'higher',
    title: words(
      'Plan régional santé et migration',
      'Regional health and migration plan',
      'المخطط الجهوي للصحة والهجرة',
    ),
    definition: words(
      "Une seule étape est connue : l'article parle de son élaboration, non de son adoption.",
      'One stage only is known: the article speaks of its being drawn up, not of its adoption.',
      'لا تُعرف سوى مرحلة واحدة: يتحدث المقال عن إعداده لا عن اعتماده.',
    ),
    levels: [{ code: 'drawn-up', label: words('Élaboré', 'Drawn up', 'أُعدّ') }],
  },
  {
    ...inWords,
    code: 'ACC-4',
    result: 'ACC',
    title: words(
      'Accès des migrants aux services de base',
      "Migrants' access to basic services",
      'ولوج المهاجرين إلى الخدمات الأساسية',
    ),
  },
  {
    ...count,
    code: 'EMP-1',
    result: 'EMP',
    title: words(
      "Jeunes, migrants compris, intégrés sur le marché de l'emploi",
      'Young people, migrants included, integrated into the labour market',
      'شباب أُدمجوا في سوق الشغل، بمن فيهم المهاجرون',
    ),
    shortTitle: words(
      "Jeunes intégrés sur le marché de l'emploi",
      'Young people integrated into the labour market',
      'شباب أُدمجوا في سوق الشغل',
    ),
    unit: units.youngPerson,
    countsPeople: true,
    countingRule: ruleNotPublished,
  },
  {
    ...count,
    code: 'EMP-2',
    result: 'EMP',
    title: words(
      'Start-up collectives créées',
      'Collective start-ups created',
      'مقاولات ناشئة جماعية تم إحداثها',
    ),
    unit: units.startUp,
  },
  {
    ...count,
    code: 'POL-1',
    result: 'POL',
    title: words(
      'Lois et politiques nationales intégrant la migration',
      'National laws and policies with migration mainstreamed',
      'قوانين وسياسات وطنية أُدمجت فيها الهجرة',
    ),
    unit: units.lawOrPolicy,
  },
  {
    ...count,
    code: 'POL-2',
    result: 'POL',
    title: words(
      'Politiques, plans et programmes sur la migration et le développement',
      'Migration and development policies, plans and programmes',
      'سياسات ومخططات وبرامج بشأن الهجرة والتنمية',
    ),
    unit: units.policyOrPlan,
  },
  {
    code: 'POL-3',
    result: 'POL',
    kind: 'ratio',
    ratioSource: 'full-count',
    accumulation: 'unknown',
    aggregation: 'none',
    direction: 'higher',
    title: words(
      'Pays dont la stratégie nationale de développement intègre la migration',
      'Countries with migration in the national development strategy',
      'بلدان أُدمجت الهجرة في استراتيجيتها الوطنية للتنمية',
    ),
    definition: words(
      'Pays concernés ÷ pays du groupe.',
      'Countries concerned ÷ countries of the group.',
      'البلدان المعنية ÷ بلدان المجموعة.',
    ),
  },
  {
    ...inWords,
    code: 'POL-4',
    result: 'POL',
    title: words(
      'La migration dans les programmes locaux et les plans de développement régional',
      'Migration in local programmes and regional development plans',
      'الهجرة في البرامج المحلية وبرامج التنمية الجهوية',
    ),
  },
  {
    ...inWords,
    code: 'GOV-1',
    result: 'GOV',
    title: words(
      'Mécanismes de gouvernance et de coordination',
      'Governance and coordination mechanisms',
      'آليات الحكامة والتنسيق',
    ),
  },
  {
    ...inWords,
    code: 'GOV-2',
    result: 'GOV',
    title: words(
      'Capacités des acteurs territoriaux',
      'Capacities of territorial actors',
      'قدرات الفاعلين الترابيين',
    ),
  },
  {
    ...inWords,
    code: 'GOV-3',
    result: 'GOV',
    title: words('Sensibilisation et connaissance', 'Awareness and knowledge', 'التحسيس والمعرفة'),
  },
];
