import type { Localised } from '@/lib/locale';
import { words } from '../words';
import type { PeriodName } from './periods';
import type { PlaceName } from './places';
import type { SourceName } from './sources';

export interface FigureSeed {
  readonly indicator: string;
  readonly place: PlaceName;
  readonly period: PeriodName;
  readonly source: SourceName;
  readonly value?: number;
  readonly parts?: readonly [numerator: number, denominator: number];
  readonly level?: string;
  readonly words?: Localised;
  readonly note?: Localised;
  readonly doubt?: Localised;
  /** False where another source of the same figure is used. */
  readonly isUsed?: boolean;
  readonly usedReason?: string;
}

const countedFromNames = words(
  "Compté d'après les noms : l'article nomme les cellules sans donner de nombre. La phase III vient de la page du projet.",
  'Counted from the names: the article names the units and gives no number. Phase III comes from the project page.',
  'محسوبة من أسمائها: يذكر المقال الخليتين بالاسم دون عدد. أما المرحلة الثالثة فمصدرها صفحة المشروع.',
);

/** The published figures. There are no others: what no source gives is not here. */
export const figures: readonly FigureSeed[] = [
  {
    indicator: 'ACC-1',
    place: 'oriental',
    period: 'reported-2023-10',
    source: 'seminar',
    value: 751,
    note: words(
      "Centres de santé d'Al Andalous, à Oujda, et d'Al Moukamawa, à Berkane.",
      'Health centres Al Andalous in Oujda and Al Moukamawa in Berkane.',
      'المركزان الصحيان الأندلس بوجدة والمقاومة ببركان.',
    ),
    doubt: words(
      "Aucune répartition entre Oujda et Berkane n'a été trouvée. Un autre rapport situe ces 751 personnes « dans les régions ciblées ». Il n'est pas dit si elles relèvent de la même population que les 650 prévues.",
      "No split between Oujda and Berkane was found. Another report places the 751 'in the targeted regions'. Whether they count the same population as the planned 650 is not stated.",
      'لم يُعثر على توزيع بين وجدة وبركان. وثمة تقرير آخر يضع هؤلاء الأشخاص وعددهم 751 «في الجهات المستهدفة». ولم يُذكر هل ينتمون إلى الفئة نفسها التي بُرمج منها 650 شخصا.',
    ),
  },
  {
    indicator: 'ACC-2',
    place: 'alAndalous',
    period: 'phase-3',
    source: 'seminar',
    value: 1,
    doubt: countedFromNames,
  },
  {
    indicator: 'ACC-2',
    place: 'alMoukamawa',
    period: 'phase-3',
    source: 'seminar',
    value: 1,
    doubt: countedFromNames,
  },
  {
    indicator: 'EMP-1',
    place: 'tanger',
    period: 'reported-2023-10',
    source: 'seminar',
    value: 2639,
    note: words(
      "L'article l'attribue à un incubateur à Tanger qui a renforcé l'employabilité des jeunes.",
      'The article attributes it to an incubator in Tangier that strengthened the employability of young people.',
      'ينسبه المقال إلى حاضنة بطنجة عززت قابلية تشغيل الشباب.',
    ),
    doubt: words(
      "Population mixte, migrants compris, sans répartition par sexe ni par statut ; l'auto-emploi y est peut-être compté.",
      'Mixed population, migrants included, with no split by sex or status; self-employment may be included.',
      'فئة مختلطة تشمل المهاجرين، دون تصنيف حسب الجنس أو الوضع؛ وقد يكون التشغيل الذاتي محتسبا.',
    ),
  },
  {
    indicator: 'EMP-2',
    place: 'tanger',
    period: '2020-11-to-2021-12',
    source: 'yabiladi',
    value: 7,
    doubt: words(
      'Chiffre intermédiaire. La source donne les mois sans nommer de phase ; ils tombent en entier dans la phase III, quels que soient ses jours exacts.',
      'Interim figure. The source gives the months and names no phase; they lie wholly in phase III, whatever its exact days.',
      'رقم مرحلي. يذكر المصدر الأشهر دون تسمية المرحلة، وهي تقع كلها في المرحلة الثالثة أيا كان يوما بدايتها ونهايتها.',
    ),
  },
  {
    indicator: 'POL-1',
    place: 'eightCountries',
    period: 'end-of-phase-2',
    source: 'iom',
    value: 12,
    doubt: words(
      "Pour 8 pays ensemble ; il n'est pas dit si le compte part de 2011 ou de la phase II.",
      'For 8 countries together; whether the count begins in 2011 or with phase II is not stated.',
      'عن 8 بلدان مجتمعة؛ ولم يُذكر هل يبدأ الاحتساب من 2011 أم من المرحلة الثانية.',
    ),
  },
  {
    indicator: 'POL-2',
    place: 'eightCountries',
    period: 'end-of-phase-2',
    source: 'iom',
    value: 56,
    doubt: words(
      "Pour 8 pays ensemble ; il n'est pas dit si le compte part de 2011 ou de la phase II.",
      'For 8 countries together; whether the count begins in 2011 or with phase II is not stated.',
      'عن 8 بلدان مجتمعة؛ ولم يُذكر هل يبدأ الاحتساب من 2011 أم من المرحلة الثانية.',
    ),
  },
  {
    indicator: 'POL-3',
    place: 'eightCountries',
    period: 'end-of-phase-2',
    source: 'iom',
    parts: [8, 8],
    usedReason:
      'iom.int et md.undp.org donnent le même chiffre ; iom.int donne aussi les deux autres.',
    note: words(
      'md.undp.org donne le même chiffre.',
      'md.undp.org states the same figure.',
      'يورد موقع md.undp.org الرقم نفسه.',
    ),
    doubt: words(
      "Il n'est pas dit si le compte part de 2011 ou de la phase II.",
      'Whether the count begins in 2011 or with phase II is not stated.',
      'لم يُذكر هل يبدأ الاحتساب من 2011 أم من المرحلة الثانية.',
    ),
  },
  {
    indicator: 'POL-3',
    place: 'eightCountries',
    period: 'end-of-phase-2',
    source: 'undp',
    parts: [8, 8],
    isUsed: false,
  },
];
