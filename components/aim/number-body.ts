import type { InputProblem } from '@/lib/input-problems';
import { type Locale, locales } from '@/lib/locale';
import { plainDigits } from '@/lib/numbers/plain-digits';
import type { AimIndicator } from './aim-rows';

interface NumberBody {
  /** The number alone. */
  readonly text: string;
  /** ISO 4217, where the amount was typed with one. */
  readonly currency: string | null;
}

const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  DH: 'MAD',
  DHS: 'MAD',
  'د.م.': 'MAD',
};

/** A number that was typed with its unit or currency, which has to be that of the indicator. */
export function numberBody(
  typed: string,
  indicator: AimIndicator,
  locale: Locale,
): NumberBody | InputProblem {
  const plain = plainDigits(typed);
  const [, before = '', text = '', after = ''] =
    /^([^\d+\-%.,]*?)\s*([+-]?[\d.,٬٫ '’]*\d[\d.,٬٫ '’]*%?|%[\d.,٬٫ ]+)\s*(.*)$/su.exec(plain) ??
    [];
  const unit = `${before} ${after}`.trim();
  if (text === '') return wrong('notANumber', { text: typed });
  if (text.includes('%') && indicator.kind !== 'ratio') return wrongUnit(typed, indicator, locale);
  if (unit === '') return { text: text.trim(), currency: null };
  const currency = currencyOf(unit);
  if (indicator.kind === 'amount' && currency !== null) {
    if (currency === indicator.currency) return { text: text.trim(), currency };
    return wrong('otherCurrency', { currency, own: indicator.currency ?? '' });
  }
  if (isOwnUnit(unit, indicator)) return { text: text.trim(), currency: null };
  // "12-15" or "1/2" is no number with a unit.
  return /^\p{L}/u.test(unit)
    ? wrongUnit(typed, indicator, locale)
    : wrong('notANumber', { text: typed });
}

function currencyOf(unit: string): string | null {
  const word = unit.toLocaleUpperCase('en');
  return symbols[word] ?? (/^[A-Z]{3}$/.test(word) ? word : null);
}

function isOwnUnit(word: string, { unit }: AimIndicator): boolean {
  const plain = word.toLocaleLowerCase();
  return locales.some((locale) =>
    Object.values(unit?.[locale] ?? {}).some((form) => form.toLocaleLowerCase() === plain),
  );
}

/** What its numbers count, in a word or two; empty where it is not said. */
export function unitName({ kind, unit, currency }: AimIndicator, locale: Locale): string {
  if (kind === 'ratio') return '%';
  if (kind === 'amount' && currency) return currency;
  const forms = unit?.[locale] ?? {};
  return forms.many ?? forms.other ?? '';
}

function wrongUnit(text: string, indicator: AimIndicator, locale: Locale): InputProblem {
  const unit = unitName(indicator, locale);
  return unit === '' ? wrong('otherUnit', { text }) : wrong('notInUnit', { text, unit });
}

function wrong(words: string, params: InputProblem['params']): InputProblem {
  return { field: 'value', words: `setting.targets.problems.${words}`, params };
}
