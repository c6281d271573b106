import { type Locale, type Localised, locales } from '@/lib/locale';
import { formatNumber } from '@/lib/numbers/format';
import { dayLabel } from '@/lib/period/label';
import type { Say } from '@/lib/say';
import type { Clause } from './explanation';
import type { Refusal } from './outcome';

/** Words of one language that the sentences are made of. */
export interface RollUpWords {
  /** Speaks the namespace `rollup`. */
  readonly rollup: Say;
  /** Speaks the namespace `periods`. */
  readonly periods: Say;
}

export type AllWords = Readonly<Record<Locale, RollUpWords>>;

/** The sentence that says how a figure was made, in one language. */
export function explain(clauses: readonly Clause[], locale: Locale, words: RollUpWords): string {
  return clauses.map((clause) => sentence(clause, locale, words)).join(' ');
}

function sentence(clause: Clause, locale: Locale, { rollup, periods }: RollUpWords): string {
  const { code, count, of, value, decimals = 0, day, frequency } = clause;
  const number = (amount: number, digits: number) =>
    formatNumber(amount, locale, { kind: 'plain', decimals: digits });
  return rollup(`clauses.${code}`, {
    ...(count !== undefined && { count, countText: number(count, 0) }),
    ...(of !== undefined && { of, ofText: number(of, 0) }),
    ...(value !== undefined && { value: number(value, decimals) }),
    ...(frequency && { frequency: frequency === 'half-year' ? 'halfYear' : frequency }),
    ...(day !== undefined && { day: dayLabel(day, periods) }),
  });
}

/** The same sentence in every language, worked out once for each set of clauses. */
export function explainer(words: AllWords): (clauses: readonly Clause[]) => Localised {
  const known = new Map<string, Localised>();
  return (clauses) => {
    const key = JSON.stringify(clauses);
    const text = known.get(key) ?? inAll((locale) => explain(clauses, locale, words[locale]));
    known.set(key, text);
    return text;
  };
}

/** Why there is no total, in every language. */
export function refusalWords(refusal: Refusal, words: AllWords): Localised {
  return inAll((locale) => words[locale].rollup(`refusals.${refusal}`));
}

function inAll(say: (locale: Locale) => string): Localised {
  return Object.fromEntries(locales.map((locale) => [locale, say(locale)]));
}
