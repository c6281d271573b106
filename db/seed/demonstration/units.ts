import type { UnitForms } from '@/lib/release/content';

interface Forms {
  readonly fr: readonly [one: string, other: string];
  readonly en: readonly [one: string, other: string];
  /** Arabic: after 0, 1 and hundreds; after 2; after 3 to 10; after 11 to 99. */
  readonly ar: readonly [other: string, two: string, few: string, many: string];
}

function unit({ fr, en, ar }: Forms): UnitForms {
  const [other, two, few, many] = ar;
  return {
    fr: { one: fr[0], other: fr[1] },
    en: { one: en[0], other: en[1] },
    ar: { zero: other, one: other, two, few, many, other },
  };
}

/** Words that follow a number, by the plural categories of each language. */
export const units = {
  person: unit({
    fr: ['personne', 'personnes'],
    en: ['person', 'people'],
    ar: ['شخص', 'شخصان', 'أشخاص', 'شخصا'],
  }),
  child: unit({
    fr: ['enfant', 'enfants'],
    en: ['child', 'children'],
    ar: ['طفل', 'طفلان', 'أطفال', 'طفلا'],
  }),
  official: unit({
    fr: ['agent', 'agents'],
    en: ['official', 'officials'],
    ar: ['موظف', 'موظفان', 'موظفين', 'موظفا'],
  }),
  volunteer: unit({
    fr: ['bénévole', 'bénévoles'],
    en: ['volunteer', 'volunteers'],
    ar: ['متطوع', 'متطوعان', 'متطوعين', 'متطوعا'],
  }),
  attendance: unit({
    fr: ['participation', 'participations'],
    en: ['attendance', 'attendances'],
    ar: ['مشاركة', 'مشاركتان', 'مشاركات', 'مشاركة'],
  }),
  listeningUnit: unit({
    fr: ['cellule d’écoute', 'cellules d’écoute'],
    en: ['listening unit', 'listening units'],
    ar: ['خلية استماع', 'خليتا استماع', 'خلايا استماع', 'خلية استماع'],
  }),
  referral: unit({
    fr: ['orientation', 'orientations'],
    en: ['referral', 'referrals'],
    ar: ['إحالة', 'إحالتان', 'إحالات', 'إحالة'],
  }),
  day: unit({
    fr: ['jour', 'jours'],
    en: ['day', 'days'],
    ar: ['يوم', 'يومان', 'أيام', 'يوما'],
  }),
  business: unit({
    fr: ['entreprise', 'entreprises'],
    en: ['business', 'businesses'],
    ar: ['مقاولة', 'مقاولتان', 'مقاولات', 'مقاولة'],
  }),
  job: unit({
    fr: ['emploi', 'emplois'],
    en: ['job', 'jobs'],
    ar: ['منصب شغل', 'منصبا شغل', 'مناصب شغل', 'منصب شغل'],
  }),
  municipality: unit({
    fr: ['commune', 'communes'],
    en: ['municipality', 'municipalities'],
    ar: ['جماعة', 'جماعتان', 'جماعات', 'جماعة'],
  }),
  meeting: unit({
    fr: ['réunion', 'réunions'],
    en: ['meeting', 'meetings'],
    ar: ['اجتماع', 'اجتماعان', 'اجتماعات', 'اجتماعا'],
  }),
  study: unit({
    fr: ['étude', 'études'],
    en: ['study', 'studies'],
    ar: ['دراسة', 'دراستان', 'دراسات', 'دراسة'],
  }),
  visit: unit({
    fr: ['visite', 'visites'],
    en: ['visit', 'visits'],
    ar: ['زيارة', 'زيارتان', 'زيارات', 'زيارة'],
  }),
  activity: unit({
    fr: ['activité', 'activités'],
    en: ['activity', 'activities'],
    ar: ['نشاط', 'نشاطان', 'أنشطة', 'نشاطا'],
  }),
  incident: unit({
    fr: ['incident', 'incidents'],
    en: ['incident', 'incidents'],
    ar: ['حادث', 'حادثان', 'حوادث', 'حادثا'],
  }),
} as const;
