import type { TermSeed } from '../seed-vocabularies';
import { words } from '../words';

/** The Global Compact for Migration has no official short labels in Arabic: these are ours. */
const labels = [
  words('Données', 'Data', 'البيانات'),
  words(
    'Lutter contre les facteurs négatifs',
    'Minimize adverse drivers',
    'الحد من الدوافع السلبية للهجرة',
  ),
  words("Fourniture d'informations", 'Information provision', 'توفير المعلومات'),
  words(
    'Identité légale et papiers',
    'Legal identity and documentation',
    'الهوية القانونية والوثائق',
  ),
  words('Filières de migration régulière', 'Regular pathways', 'مسارات الهجرة النظامية'),
  words(
    'Recrutement et travail décent',
    'Recruitment and decent work',
    'التوظيف المنصف والعمل اللائق',
  ),
  words('Réduire la vulnérabilité', 'Reduce vulnerabilities', 'الحد من أوجه الهشاشة'),
  words('Sauver des vies', 'Save lives', 'إنقاذ الأرواح'),
  words('Combattre le trafic de migrants', 'Counter smuggling', 'مكافحة تهريب المهاجرين'),
  words('Éradiquer la traite de personnes', 'Eradicate trafficking', 'القضاء على الاتجار بالأشخاص'),
  words('Gérer les frontières', 'Manage borders', 'تدبير الحدود'),
  words('Contrôle, évaluation et orientation', 'Screening and referral', 'الفحص والتقييم والإحالة'),
  words('Alternatives à la rétention', 'Alternatives to detention', 'بدائل الاحتجاز'),
  words('Protection consulaire', 'Consular protection', 'الحماية القنصلية'),
  words('Accès aux services de base', 'Access to basic services', 'الولوج إلى الخدمات الأساسية'),
  words(
    'Intégration et cohésion sociale',
    'Inclusion and social cohesion',
    'الإدماج والتماسك الاجتماعي',
  ),
  words('Éliminer les discriminations', 'Eliminate discrimination', 'القضاء على التمييز'),
  words(
    'Perfectionnement et reconnaissance des qualifications',
    'Skills development and recognition',
    'تنمية المهارات والاعتراف بالمؤهلات',
  ),
  words(
    'Contributions des migrants et diaspora',
    'Migrant and diaspora contributions',
    'مساهمات المهاجرين والجاليات',
  ),
  words('Envois de fonds', 'Remittances', 'التحويلات المالية'),
  words(
    'Retour digne et réintégration durable',
    'Dignified return and reintegration',
    'العودة الكريمة وإعادة الإدماج المستدامة',
  ),
  words('Protection sociale', 'Social protection', 'الحماية الاجتماعية'),
  words('Coopération internationale', 'International cooperation', 'التعاون الدولي'),
];

export const gcmObjectives: readonly TermSeed[] = labels.map((label, index) => ({
  code: String(index + 1),
  label,
  unofficialLocales: ['ar'],
}));
