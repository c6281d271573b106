import { words } from '../words';

const theme = words(
  "Thème choisi ici pour ranger les résultats publiés ; ce n'est pas un intitulé du cadre logique du programme.",
  "A theme chosen here to arrange the published results; it is not a heading of the programme's logical framework.",
  'موضوع اختير هنا لترتيب النتائج المنشورة، وليس عنوانا من الإطار المنطقي للبرنامج.',
);

export const results = [
  {
    code: 'ACC',
    title: words(
      'Accès aux services de base',
      'Access to basic services',
      'الولوج إلى الخدمات الأساسية',
    ),
    description: theme,
  },
  {
    code: 'EMP',
    title: words(
      'Emploi et inclusion économique',
      'Employment and economic inclusion',
      'الشغل والإدماج الاقتصادي',
    ),
    description: theme,
  },
  {
    code: 'POL',
    title: words(
      'La migration dans les politiques et les plans',
      'Migration in policies and plans',
      'الهجرة في السياسات والمخططات',
    ),
    description: theme,
  },
  {
    code: 'GOV',
    title: words(
      'Gouvernance, coordination et capacités',
      'Governance, coordination and capacities',
      'الحكامة والتنسيق والقدرات',
    ),
    description: theme,
  },
] as const;

export type ResultCode = (typeof results)[number]['code'];
