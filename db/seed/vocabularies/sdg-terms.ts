import type { TermSeed } from '../seed-vocabularies';
import { words } from '../words';

export const sdgGoals: readonly TermSeed[] = [
  {
    code: '4',
    label: words('Éducation de qualité', 'Quality education', 'التعليم الجيد'),
    unofficialLocales: null,
  },
  {
    code: '8',
    label: words(
      'Travail décent et croissance économique',
      'Decent work and economic growth',
      'العمل اللائق ونمو الاقتصاد',
    ),
    unofficialLocales: null,
  },
  {
    code: '10',
    label: words('Inégalités réduites', 'Reduced inequalities', 'الحد من أوجه عدم المساواة'),
    unofficialLocales: null,
  },
];

const targetLabels: Readonly<Record<string, ReturnType<typeof words>>> = {
  '3.8': words(
    'Couverture sanitaire universelle',
    'Universal health coverage',
    'التغطية الصحية الشاملة',
  ),
  '3.c': words('Personnel de santé', 'Health workforce', 'الموارد البشرية الصحية'),
  '4.b': words("Bourses d'études", 'Scholarships', 'المنح الدراسية'),
  '5.2': words(
    'Violences faites aux femmes et aux filles',
    'Violence against women and girls',
    'العنف ضد النساء والفتيات',
  ),
  '8.5': words(
    'Plein emploi et travail décent',
    'Full employment and decent work',
    'العمالة الكاملة والعمل اللائق',
  ),
  '8.7': words(
    'Travail forcé, traite et travail des enfants',
    'Forced labour, trafficking and child labour',
    'العمل القسري والاتجار بالبشر وعمل الأطفال',
  ),
  '8.8': words(
    'Droits et sécurité au travail',
    'Labour rights and safe work',
    'حقوق العمل وسلامة أماكنه',
  ),
  '10.7': words(
    'Migration sûre, ordonnée et régulière',
    'Safe, orderly and regular migration',
    'الهجرة الآمنة والمنظمة والنظامية',
  ),
  '10.c': words(
    'Coût des envois de fonds des migrants',
    'Cost of migrant remittances',
    'تكلفة تحويلات المهاجرين',
  ),
  '16.2': words(
    'Maltraitance et traite des enfants',
    'Abuse and trafficking of children',
    'إساءة معاملة الأطفال والاتجار بهم',
  ),
  '17.18': words(
    'Données ventilées, y compris par statut migratoire',
    'Disaggregated data, by migratory status too',
    'بيانات مصنفة، بما في ذلك حسب وضع الهجرة',
  ),
};

/** The targets that speak of migration. The United Nations give them no short labels: these are ours. */
export const sdgTargets: readonly TermSeed[] = Object.entries(targetLabels).map(
  ([code, label]) => ({ code, label, unofficialLocales: ['fr', 'en', 'ar'] }),
);
