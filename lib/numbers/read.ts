import type { Locale } from '@/lib/locale';
import { separators } from './format';
import { plainDigits } from './plain-digits';

export interface ReadOptions {
  readonly locale: Locale;
  /** How many decimals the indicator keeps; 0 settles that a separator before three digits groups. */
  readonly decimals: number;
  /** `percent` gives fractions, and asks where the text has no percent sign. */
  readonly kind?: 'plain' | 'percent';
  /** What the person answered for this block of cells, or what its other cells prove. */
  readonly separatorIn?: 'groups' | 'decimals';
  /** What the person answered for this block: whether 0.625 stands for 62.5 % or for 0.625 %. */
  readonly percentIn?: 'fractions' | 'percent';
}

export type ReadNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  /** The reading usual in the language comes first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly number[] }
  /** More decimals than the indicator keeps; nothing is rounded silently. */
  | { readonly kind: 'too-precise'; readonly value: number }
  | { readonly kind: 'not-a-number'; readonly text: string };

const grouped = /^\d{1,3}(?:G\d{3})+$/;
const significantDigits = 15;

/** Reads what a person typed or pasted (domain.md, rule 12). */
export function readNumber(text: string, options: ReadOptions): ReadNumber {
  const plain = plainDigits(text);
  if (plain === '') return { kind: 'empty' };
  const match = /^(%\s*)?([+-]?)(.*?)(\s*%)?$/u.exec(plain);
  const [, before, sign = '', body = '', after] = match ?? [];
  const isPercent = options.kind === 'percent';
  const percentSigns = (before ? 1 : 0) + (after ? 1 : 0);
  const percentIn = percentSigns > 0 ? 'percent' : options.percentIn;
  const isText = percentSigns > (isPercent ? 1 : 0);
  const candidates = isText ? [] : candidatesOf(body, options);
  if (candidates.length === 0) return { kind: 'not-a-number', text };

  const signed = candidates.map((digits) => Number(sign === '-' ? `-${digits}` : digits));
  const readings = isPercent ? signed.flatMap((value) => asFractions(value, percentIn)) : signed;
  const distinct = [...new Set(readings.map((value) => value + 0))];
  if (distinct.length > 1) return { kind: 'ambiguous', readings: distinct };
  const [value = 0] = distinct;
  const kept = (candidates[0]?.split('.')[1] ?? '').replace(/0+$/, '').length;
  if (!isPercent && kept > options.decimals) return { kind: 'too-precise', value };
  return { kind: 'number', value };
}

/** The digits with a dot for the decimal separator, for every way to read them. */
function candidatesOf(body: string, { locale, decimals, separatorIn }: ReadOptions): string[] {
  const found = readingsOf(body);
  if (found.some((digits) => digits.replace(/\D|^0+/g, '').length > significantDigits)) return [];
  if (found.length < 2) return found;
  const [asGroups, asDecimals] = found as [string, string];
  if (separatorIn) return [separatorIn === 'groups' ? asGroups : asDecimals];
  if (decimals === 0) return [asGroups];
  return body.includes(separators[locale].decimal)
    ? [asDecimals, asGroups]
    : [asGroups, asDecimals];
}

/** One reading, two (as groups, as decimals), or none. G stands for a mark that can only group. */
function readingsOf(body: string): string[] {
  if (!/^[\d.,٬٫ '’]+$/u.test(body)) return [];
  const text = body.replace(/[ '’]/gu, 'G').replaceAll('٬', 'G').replaceAll('٫', 'D');
  if (/^\d+$/.test(text)) return [text];
  const [whole = '', fraction, ...rest] = splitAtDecimal(text);
  if (fraction !== undefined) {
    const digits = ungrouped(whole === '' ? '0' : whole);
    return rest.length === 0 && digits !== null && /^\d+$/.test(fraction)
      ? [`${digits}.${fraction}`]
      : [];
  }
  const single = /^(\d*)[.,](\d+)$/.exec(text);
  if (single) {
    const [, before = '', after = ''] = single;
    const asDecimals = `${before || '0'}.${after}`;
    const couldGroup = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
    return couldGroup ? [`${before}${after}`, asDecimals] : [asDecimals];
  }
  const digits = ungrouped(text);
  return digits === null ? [] : [digits];
}

/** Splits at what can only be a decimal separator: the last of two different marks. */
function splitAtDecimal(text: string): string[] {
  if (text.includes('D')) return text.split('D');
  const last = /[.,](?=[^.,]*$)/.exec(text);
  if (!last) return [text];
  const before = text.slice(0, last.index);
  const other = last[0] === '.' ? ',' : '.';
  return before.includes('G') || before.includes(other)
    ? [before, text.slice(last.index + 1)]
    : [text];
}

/** The digits without group marks, or null where the marks do not stand in front of each three. */
function ungrouped(text: string): string | null {
  if (/^\d+$/.test(text)) return text;
  const marks = new Set(text.replace(/\d/g, ''));
  const [mark] = marks;
  if (marks.size !== 1 || mark === undefined || mark === 'D') return null;
  return grouped.test(text.replaceAll(mark, 'G')) ? text.replaceAll(mark, '') : null;
}

/** Without a percent sign, 62.5 may be 62.5 % or 6 250 %, and 0.625 may be 62.5 % or 0.625 %. */
function asFractions(value: number, percentIn: ReadOptions['percentIn']): number[] {
  const hundredth = Number((value / 100).toPrecision(significantDigits));
  if (percentIn === 'percent' || value === 0) return [hundredth];
  if (percentIn === 'fractions') return [value];
  return Math.abs(value) > 1 ? [hundredth, value] : [value, hundredth];
}
