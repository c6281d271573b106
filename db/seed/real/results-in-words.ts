import type { Localised } from '@/lib/locale';
import { words } from '../words';
import type { FigureSeed } from './figures';
import type { PlaceName } from './places';

const pilotRegions = ['oriental', 'soussMassa', 'tanger'] as const;

const placeNotSaid = words(
  "L'article le dit pour le Maroc, sans préciser de région.",
  'The article says so for Morocco and names no region.',
  'يذكره المقال بشأن المغرب دون تحديد جهة.',
);

const noFigureForSoussMassa = words(
  "Aucun chiffre n'a été trouvé pour le Souss-Massa dans les sources consultées.",
  'No figure was found for Souss-Massa in the sources consulted.',
  'لم يُعثر على أي رقم يخص سوس-ماسة في المصادر التي تم الاطلاع عليها.',
);

function doubtAt(place: PlaceName): { doubt?: Localised } {
  return place === 'soussMassa' ? { doubt: noFigureForSoussMassa } : {};
}

/** What the article states in words, with its caution, at the place and for the time it gives. */
export const resultsInWords: readonly FigureSeed[] = [
  {
    indicator: 'ACC-3',
    place: 'oriental',
    period: 'phases-2-and-3',
    source: 'seminar',
    level: 'drawn-up',
    doubt: words(
      "L'article ne dit pas la région ; un article de presse situe ce plan dans L'Oriental, pour 2021–2025.",
      'The article does not say the region; a press report places this plan in Oriental, for 2021–2025.',
      'لا يذكر المقال الجهة؛ ويضع مقال صحفي هذا المخطط في جهة الشرق، للفترة 2021–2025.',
    ),
  },
  {
    indicator: 'ACC-4',
    place: 'morocco',
    period: 'phases-2-and-3',
    source: 'seminar',
    words: words(
      'Accès des migrants aux services de base amélioré.',
      "Migrants' access to basic services improved.",
      'تحسين ولوج المهاجرين إلى الخدمات الأساسية.',
    ),
    doubt: placeNotSaid,
  },
  {
    indicator: 'GOV-2',
    place: 'morocco',
    period: 'phases-2-and-3',
    source: 'seminar',
    words: words(
      'Capacités des acteurs territoriaux renforcées.',
      'Capacities of territorial actors strengthened.',
      'تعزيز قدرات الفاعلين الترابيين.',
    ),
    doubt: placeNotSaid,
  },
  {
    indicator: 'GOV-3',
    place: 'morocco',
    period: 'phases-2-and-3',
    source: 'seminar',
    words: words(
      "Initiatives locales de sensibilisation et d'amélioration des connaissances menées.",
      'Local initiatives for awareness and better knowledge carried out.',
      'إنجاز مبادرات محلية للتحسيس وتحسين المعرفة.',
    ),
    doubt: placeNotSaid,
  },
  ...pilotRegions.map((place) => ({
    indicator: 'POL-4',
    place,
    period: 'reported-2023-10' as const,
    source: 'seminar' as const,
    words: words(
      'Intégration de la migration dans les programmes locaux favorisée, en particulier dans le plan de développement régional.',
      'Integration of migration into local programmes furthered, in particular into the regional development plan.',
      'الدفع بإدماج الهجرة في البرامج المحلية، ولا سيما في برنامج التنمية الجهوية.',
    ),
    ...doubtAt(place),
  })),
  ...pilotRegions.map((place) => ({
    indicator: 'GOV-1',
    place,
    period: 'four-years-to-2023-10' as const,
    source: 'seminar' as const,
    words: words(
      'Mécanismes de gouvernance et de coordination des migrations renforcés.',
      'Mechanisms of migration governance and coordination strengthened.',
      'تعزيز آليات حكامة الهجرة وتنسيقها.',
    ),
    note: words(
      "La cheffe de mission de l'OIM au Maroc parle des mécanismes de gouvernance « au cours des quatre dernières années, particulièrement » dans les trois régions ; l'article ajoute les mécanismes de coordination, aux niveaux national et régional.",
      "The IOM chief of mission in Morocco speaks of governance mechanisms 'over the last four years, particularly' in the three regions; the article adds coordination mechanisms, at national and regional level.",
      'تتحدث رئيسة بعثة المنظمة الدولية للهجرة بالمغرب عن آليات الحكامة «خلال السنوات الأربع الأخيرة، ولا سيما» في الجهات الثلاث؛ ويضيف المقال آليات التنسيق على الصعيدين الوطني والجهوي.',
    ),
    ...doubtAt(place),
  })),
];
