import type { Locale } from '@/lib/locale';

const decimalMark: Readonly<Record<Locale, string>> = { fr: ',', en: '.', ar: '.' };
const significantDigits = 15;

/**
 * A stored number as a workbook's CSV shows it: no grouping, and never three decimals alone, so that
 * it can only be read one way, in any encoding. A percentage is given as a fraction.
 */
export function numberText(value: number, isPercent: boolean, locale: Locale): string {
  const shown = isPercent ? Number((value * 100).toPrecision(significantDigits)) : value;
  const [whole = '', fraction = ''] = withoutExponent(shown).split('.');
  const decimals = fraction.length === 3 ? `${fraction}0` : fraction;
  const text = decimals === '' ? whole : `${whole}${decimalMark[locale]}${decimals}`;
  return isPercent ? `${text}%` : text;
}

/** The shortest digits that read back as the same number, as 0.0000001 and not 1e-7. */
function withoutExponent(value: number): string {
  const text = String(value);
  const [digits = '', exponent] = text.split('e-');
  if (exponent === undefined) return text;
  const sign = digits.startsWith('-') ? '-' : '';
  const plain = digits.replace(/[-.]/g, '');
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${plain}`;
}
