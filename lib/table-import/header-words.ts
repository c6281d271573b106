import type { ColumnUse } from './mapping';
import { nameKey } from './name-key';

/** What columns are called, in three languages; the more telling words of a use come first. */
const words: Readonly<Partial<Record<ColumnUse, readonly string[]>>> = {
  numerator: ['numerator', 'numérateur', 'البسط'],
  denominator: ['denominator', 'dénominateur', 'المقام'],
  sampleSize: ['sample size', 'taille de l’échantillon', 'حجم العينة'],
  note: [
    ...['source note', 'note', 'notes', 'comment', 'comments', 'commentaire', 'commentaires'],
    ...['remarque', 'remarques', 'footnote', 'ملاحظة', 'ملاحظات'],
  ],
  value: [
    ...['actual value', 'value', 'valeur', 'actual', 'obs value', 'result', 'achieved', 'amount'],
    ...['réalisé', 'réalisation', 'montant', 'résultat', 'القيمة', 'قيمة', 'النتيجة'],
  ],
  period: [
    ...['period', 'période', 'reporting period', 'year', 'quarter', 'month', 'année', 'trimestre'],
    ...['mois', 'semestre', 'date', 'time', 'time period', 'period start', 'period end'],
    ...['start date', 'end date', 'الفترة', 'السنة', 'سنة', 'الربع', 'الشهر', 'التاريخ'],
  ],
  place: [
    ...['place', 'region', 'province', 'location', 'area', 'site', 'country', 'geo', 'lieu'],
    ...['région', 'localité', 'territoire', 'pays', 'préfecture', 'commune', 'location ref'],
    ...['المكان', 'الجهة', 'جهة', 'الإقليم', 'العمالة', 'الموقع', 'المنطقة', 'البلد'],
  ],
  organisation: [
    ...['organisation', 'organization', 'reporting organisation', 'partner', 'implementer'],
    ...['organisme', 'partenaire', 'المنظمة', 'الشريك', 'المؤسسة', 'الجمعية'],
  ],
  source: ['source', 'المصدر', 'مصدر'],
  indicator: [
    ...['indicator', 'indicator title', 'indicator code', 'indicateur', 'intitulé', 'libellé'],
    ...['code indicateur', 'المؤشر', 'مؤشر', 'رمز المؤشر'],
  ],
  category: ['category', 'catégorie', 'disaggregation', 'désagrégation', 'الفئة', 'التصنيف'],
};

export interface HeaderUse {
  readonly as: ColumnUse;
  /** 3 for the very words, 2 where they end it, 1 where they are somewhere in it. */
  readonly score: number;
}

/** Columns of aims, beside those of values, are called alike. */
const ofAims = new Set(
  [
    ...['baseline', 'baselines', 'target', 'targets', 'targeted', 'planned', 'expected', 'goal'],
    ...['cible', 'cibles', 'référence', 'objectif', 'objectifs', 'prévu', 'prévue', 'prévus'],
    ...['prévues', 'attendu', 'attendue', 'attendus', 'attendues', 'visé', 'visée', 'visés'],
    ...['visées', 'planifié', 'planifiée', 'planifiés', 'planifiées', 'prévision', 'prévisions'],
    ...['المستهدف', 'المستهدفة', 'مستهدف', 'مستهدفة', 'الهدف', 'الأهداف', 'المتوقع', 'المتوقعة'],
    ...['المخطط', 'المخططة', 'المبرمج', 'المبرمجة', 'المرتقب', 'المرتقبة', 'الأساس', 'المرجعي'],
    ...['المرجعية', 'الأساسية'],
  ].map(nameKey),
);

const keyed = Object.entries(words).map(([as, all]) => ({
  as: as as ColumnUse,
  keys: all.map(nameKey),
}));

/** Whether a heading says that what stands below it is aimed at, and not what was reached. */
export function isOfAims(header: string): boolean {
  return nameKey(header)
    .split(' ')
    .some((word) => ofAims.has(word));
}

/** What the words of a heading may mean, the likeliest first. */
export function usesOfHeader(header: string): HeaderUse[] {
  const key = nameKey(header);
  if (key === '' || isOfAims(header)) return [];
  return keyed
    .map(({ as, keys }) => ({ as, score: Math.max(...keys.map((word) => scoreOf(key, word))) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
}

function scoreOf(key: string, word: string): number {
  if (key === word) return 3;
  const padded = ` ${key} `;
  if (padded.endsWith(` ${word} `)) return 2;
  return padded.includes(` ${word} `) ? 1 : 0;
}
