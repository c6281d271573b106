import { words } from '../words';

/** What the project page planned. It is no target of this indicator, so it has words and no value. */
export const plannedReach = {
  operator: '>=',
  words: words(
    'Au moins 650 prévues : personnes vulnérables, migrants et population locale, « surtout des femmes (60 %) » et des enfants victimes de violence (page du projet)',
    "At least 650 planned: vulnerable people, migrants and local population, 'especially women (60%)' and children victims of violence (project page)",
    'كانت مبرمجة لفائدة 650 شخصا على الأقل: أشخاص في وضعية هشاشة ومهاجرون وساكنة محلية، «ولا سيما النساء (60 %)» وأطفال ضحايا العنف (صفحة المشروع)',
  ),
  comment: words(
    "Source : page du projet sur migration4development.org. Il n'est pas dit que les 751 personnes relèvent de la même population.",
    'Source: project page on migration4development.org. Whether the 751 count the same population is not stated.',
    'المصدر: صفحة المشروع على موقع migration4development.org. ولم يُذكر هل ينتمي الأشخاص وعددهم 751 إلى الفئة نفسها.',
  ),
} as const;
