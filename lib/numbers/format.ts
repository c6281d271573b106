import { formatTags, type Locale } from '@/lib/locale';

export interface NumberStyle {
  /** `percent` takes a fraction: 0.625 prints as 62.5 %. */
  readonly kind: 'plain' | 'percent' | 'amount';
  /** Digits after the separator, always printed in full. */
  readonly decimals: number;
  /** ISO 4217 code, for an amount. */
  readonly currency?: string | null;
  /** `always` prints a plus sign too, for changes. */
  readonly sign?: 'auto' | 'always';
}

export const narrowNoBreakSpace = '\u202f';
const noBreakSpace = '\u00a0';
const minusSign = '\u2212';

/** Fixed here, because ICU in a browser and on the server need not be of the same age. */
export const separators: Readonly<Record<Locale, { group: string; decimal: string }>> = {
  fr: { group: narrowNoBreakSpace, decimal: ',' },
  en: { group: ',', decimal: '.' },
  ar: { group: '.', decimal: ',' },
};

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: Locale, decimals: number, isPercent: boolean): Intl.NumberFormat {
  const key = `${locale} ${decimals} ${isPercent}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(formatTags[locale], {
      style: isPercent ? 'percent' : 'decimal',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: true,
      numberingSystem: 'latn',
    });
    formats.set(key, format);
  }
  return format;
}

/**
 * The one number formatter. A missing value has no number to print: the caller says so in words.
 * In running Arabic text put the result in `isolated` (or a `<bdi>`), which keeps a sign, a percent
 * sign or a currency on its own side of the digits.
 */
export function formatNumber(value: number, locale: Locale, style: NumberStyle): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number to print: ${value}`);
  const parts = formatOf(locale, style.decimals, style.kind === 'percent').formatToParts(value);
  const { group, decimal } = separators[locale];
  let digits = '';
  for (const part of parts) {
    if (part.type === 'integer' || part.type === 'fraction') digits += part.value;
    else if (part.type === 'group') digits += group;
    else if (part.type === 'decimal') digits += decimal;
  }
  const isZero = !/[1-9]/.test(digits);
  const sign = isZero ? '' : value < 0 ? minusSign : style.sign === 'always' ? '+' : '';
  return `${sign}${withUnit(digits, locale, style)}`;
}

function withUnit(digits: string, locale: Locale, style: NumberStyle): string {
  if (style.kind === 'percent') {
    return locale === 'fr' ? `${digits}${narrowNoBreakSpace}%` : `${digits}%`;
  }
  if (style.kind !== 'amount' || !style.currency) return digits;
  return locale === 'en'
    ? `${style.currency}${noBreakSpace}${digits}`
    : `${digits}${noBreakSpace}${style.currency}`;
}

/** The text between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
