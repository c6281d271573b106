import type { UnitForms } from '@/lib/release/content';

/** Words that follow a number, by the plural categories of each language. */
export const units = {
  person: {
    fr: { one: 'personne', other: 'personnes' },
    en: { one: 'person', other: 'people' },
    ar: {
      zero: 'شخص',
      one: 'شخص',
      two: 'شخصان',
      few: 'أشخاص',
      many: 'شخصا',
      other: 'شخص',
    },
  },
  youngPerson: {
    fr: { one: 'jeune', other: 'jeunes' },
    en: { one: 'young person', other: 'young people' },
    ar: { zero: 'شاب', one: 'شاب', two: 'شابان', few: 'شباب', many: 'شابا', other: 'شاب' },
  },
  listeningUnit: {
    fr: { one: 'cellule d’écoute', other: 'cellules d’écoute' },
    en: { one: 'listening unit', other: 'listening units' },
    ar: {
      zero: 'خلية استماع',
      one: 'خلية استماع',
      two: 'خليتا استماع',
      few: 'خلايا استماع',
      many: 'خلية استماع',
      other: 'خلية استماع',
    },
  },
  startUp: {
    fr: { one: 'start-up', other: 'start-up' },
    en: { one: 'start-up', other: 'start-ups' },
    ar: {
      zero: 'مقاولة ناشئة',
      one: 'مقاولة ناشئة',
      two: 'مقاولتان ناشئتان',
      few: 'مقاولات ناشئة',
      many: 'مقاولة ناشئة',
      other: 'مقاولة ناشئة',
    },
  },
  lawOrPolicy: {
    fr: { one: 'loi ou politique', other: 'lois et politiques' },
    en: { one: 'law or policy', other: 'laws and policies' },
    ar: {
      zero: 'قانون أو سياسة',
      one: 'قانون أو سياسة',
      two: 'قانونان أو سياستان',
      few: 'قوانين وسياسات',
      many: 'قانونا وسياسة',
      other: 'قانون وسياسة',
    },
  },
  policyOrPlan: {
    fr: { one: 'politique, plan ou programme', other: 'politiques, plans et programmes' },
    en: { one: 'policy, plan or programme', other: 'policies, plans and programmes' },
    ar: {
      zero: 'سياسة أو مخطط أو برنامج',
      one: 'سياسة أو مخطط أو برنامج',
      two: 'سياستان أو مخططان أو برنامجان',
      few: 'سياسات ومخططات وبرامج',
      many: 'سياسة ومخططا وبرنامجا',
      other: 'سياسة ومخطط وبرنامج',
    },
  },
} as const satisfies Readonly<Record<string, UnitForms>>;
