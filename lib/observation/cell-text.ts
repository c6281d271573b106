import { type Locale, locales } from '@/lib/locale';
import { formatNumber } from '@/lib/numbers/format';
import type { ObservedValue } from '@/lib/observation/observation-input';
import { fieldsTaken, type ValueRule } from '@/lib/observation/value-problem';
import type { StoredValueState } from '@/lib/observation/value-state';

export type ValueField = ReturnType<typeof fieldsTaken>[number];

/** What stands in the fields of one cell, as a person sees and types it. */
export interface CellText {
  readonly state: StoredValueState;
  readonly fields: Readonly<Partial<Record<ValueField, string>>>;
  readonly explanation: string;
  readonly doubt: string;
}

export const emptyCell: CellText = { state: 'reported', fields: {}, explanation: '', doubt: '' };

/** A stored value as its fields first show it; `null` is a cell nothing was ever said of. */
export function cellTextOf(value: ObservedValue | null, rule: ValueRule, locale: Locale): CellText {
  return cellTextBy(value, rule, locale, (field, stored) => fieldText(field, stored, rule, locale));
}

/** The same, where the text of a field is another one. */
export function cellTextBy(
  value: ObservedValue | null,
  rule: ValueRule,
  locale: Locale,
  textOf: (field: ValueField, value: ObservedValue) => string,
): CellText {
  if (!value) return emptyCell;
  const fields = fieldsTaken(rule).map((field) => [field, textOf(field, value)]);
  return {
    state: value.state,
    fields: Object.fromEntries(fields),
    explanation: value.explanation ?? '',
    doubt: value.doubt?.[locale] ?? '',
  };
}

function fieldText(
  field: ValueField,
  value: ObservedValue,
  rule: ValueRule,
  locale: Locale,
): string {
  if (field === 'words') return value.words?.[locale] ?? '';
  const stored = value[field];
  if (stored === null) return '';
  if (typeof stored === 'string') return stored;
  const isPercent = isPercentField(field, rule);
  const decimals = Math.max(
    field === 'value' ? rule.decimals : 0,
    decimalsOf(isPercent ? stored * 100 : stored),
  );
  return formatNumber(stored, locale, { kind: isPercent ? 'percent' : 'plain', decimals });
}

/** A published or sampled ratio is typed as a percentage. */
export function isPercentField(field: ValueField, rule: ValueRule): boolean {
  return rule.kind === 'ratio' && field === 'value';
}

/** Enough digits to show a stored number as it is, less the last bits of a double. */
function decimalsOf(value: number): number {
  const [, fraction = ''] = String(Number(value.toPrecision(12))).split('.');
  return fraction.includes('e') ? 12 : fraction.length;
}

export function isSameText(a: CellText, b: CellText): boolean {
  const names = new Set([...Object.keys(a.fields), ...Object.keys(b.fields)]) as Set<ValueField>;
  return (
    a.state === b.state &&
    a.explanation === b.explanation &&
    a.doubt === b.doubt &&
    [...names].every((name) => (a.fields[name] ?? '') === (b.fields[name] ?? ''))
  );
}

/** A text in a language other than the reader's, to be shown beside an empty field. */
export function otherLanguage(
  words: ObservedValue['words'],
  locale: Locale,
): { readonly locale: Locale; readonly text: string } | null {
  for (const other of locales) {
    const text = words?.[other];
    if (other !== locale && text) return { locale: other, text };
  }
  return null;
}
