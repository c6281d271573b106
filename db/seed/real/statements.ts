import { words } from '../words';

/** What organisations say was learnt: never a measurement. People are named by their office only. */
export const statements = [
  {
    organisation: 'MS2',
    result: 'ACC',
    speaker: words(
      "Une conseillère de l'association",
      'An adviser of the association',
      'مستشارة بالجمعية',
    ),
    text: words(
      'Une amélioration notable de la santé des personnes prises en charge a été observée.',
      'A notable improvement in the health of the people followed was observed.',
      'لوحظ تحسن ملموس في صحة الأشخاص الذين تم التكفل بهم.',
    ),
  },
  {
    organisation: 'ES-MAROC',
    result: 'EMP',
    speaker: words(
      "La cheffe des projets de l'association",
      'The head of projects of the association',
      'رئيسة المشاريع بالجمعية',
    ),
    text: words(
      "L'objectif est de rendre les personnes accompagnées aussi indépendantes que possible.",
      'The aim is to make the people supported as independent as possible.',
      'الهدف هو أن يصبح الأشخاص المواكَبون مستقلين قدر الإمكان.',
    ),
  },
] as const;
