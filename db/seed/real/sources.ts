import { words } from '../words';

/** Addresses and days are left out where they are not known in full. */
export const sources = {
  seminar: {
    code: 'seminaire-2023',
    title: words(
      'Séminaire national de clôture : Perspectives de la migration au service du développement durable au Maroc (article sur le séminaire de Tanger, 23–24 octobre 2023)',
      'National closing seminar: Prospects of migration for sustainable development in Morocco (article on the seminar in Tangier, 23–24 October 2023; in French)',
      'الندوة الوطنية الختامية: آفاق الهجرة في خدمة التنمية المستدامة بالمغرب (مقال عن ندوة طنجة، 23–24 أكتوبر 2023، بالفرنسية)',
    ),
    note: words(
      "L'article imprime deux fois son texte ; il a été lu une fois.",
      'The article prints its body twice; it was read once.',
      'يكرر المقال نصه مرتين، وقد قُرئ مرة واحدة.',
    ),
  },
  yabiladi: {
    code: 'yabiladi-2021',
    title: words(
      'Article de yabiladi.com, décembre 2021',
      'Article on yabiladi.com, December 2021',
      'مقال في موقع yabiladi.com، دجنبر 2021',
    ),
    publisher: 'yabiladi.com',
  },
  projectPage: {
    code: 'page-projet',
    title: words(
      'Page du projet sur migration4development.org',
      'Project page on migration4development.org',
      'صفحة المشروع على موقع migration4development.org',
    ),
    publisher: 'migration4development.org',
  },
  iom: {
    code: 'iom-int',
    title: words(
      'Publication sur iom.int, à la fin de la phase II',
      'Publication on iom.int, at the end of phase II',
      'منشور على موقع iom.int عند نهاية المرحلة الثانية',
    ),
    publisher: 'iom.int',
  },
  undp: {
    code: 'md-undp',
    title: words(
      'Publication sur md.undp.org, à la fin de la phase II',
      'Publication on md.undp.org, at the end of phase II',
      'منشور على موقع md.undp.org عند نهاية المرحلة الثانية',
    ),
    publisher: 'md.undp.org',
  },
} as const;

export type SourceName = keyof typeof sources;
