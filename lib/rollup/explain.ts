import { type Locale, type Localised, locales, localise } from '@/lib/locale';
import { formatNumber } from '@/lib/numbers/format';
import { dayLabel } from '@/lib/period/label';
import type { Say } from '@/lib/say';
import { type Change, type ChangeRefusal, changeRefusals } from './change-between-phases';
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

function sentence(clause: Clause, locale: Locale, { rollup, periods }: RollUpWords): string {
  const { code, count, of, day, frequency, codes, words } = clause;
  const number = (amount: number) => plain(amount, locale);
  return rollup(`clauses.${code}`, {
    ...(count !== undefined && { count, countText: number(count) }),
    ...(of !== undefined && { of, ofText: number(of) }),
    ...(frequency && { frequency: frequency === 'half-year' ? 'halfYear' : frequency }),
    ...(day !== undefined && { day: dayLabel(day, periods) }),
    ...(codes && { codes: codesText(codes, locale) }),
    ...(words && { words: localise(words, locale).text }),
  });
}

function plain(amount: number, locale: Locale): string {
  return formatNumber(amount, locale, {
    kind: 'plain',
    decimals: Number.isInteger(amount) ? 0 : 1,
  });
}

/** As each language lists; in Arabic a row of codes would else run from left to right. */
function codesText(codes: readonly string[], locale: Locale): string {
  return codes.join(locale === 'ar' ? ' و' : ', ');
}

const sentencesIn = new WeakMap<AllWords, (clause: Clause) => Localised>();

/** The sentences that say how a figure was made, in every language; each is worked out once. */
export function explainer(words: AllWords): (clauses: readonly Clause[]) => Localised {
  const fresh = (clause: Clause) => inAll((locale) => sentence(clause, locale, words[locale]));
  const sentences = sentencesIn.get(words) ?? remembered(fresh);
  sentencesIn.set(words, sentences);
  return remembered((clauses: readonly Clause[]) => {
    const parts = clauses.map(sentences);
    return inAll((locale) => parts.map((text) => text[locale]).join(' '));
  });
}

function remembered<T>(answer: (asked: T) => Localised): (asked: T) => Localised {
  const known = new Map<string, Localised>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const text = known.get(key) ?? answer(asked);
    known.set(key, text);
    return text;
  };
}

/** Why two phases are not compared, in every language. */
export function noChangeWords(refusal: ChangeRefusal, words: AllWords): Localised {
  const own = changeRefusals.find((reason) => reason === refusal);
  const key = own ? `noChange.${own}` : `refusals.${refusal}`;
  return inAll((locale) => words[locale].rollup(key));
}

/**
 * A change of levels in its own words, in every language: from which to which at one place, how many
 * reached one over several. null where the numbers say it.
 */
export function changeInWords(
  { before, after }: Pick<Change, 'before' | 'after'>,
  labelOf: (levelCode: string) => Localised,
  words: AllWords,
): Localised | null {
  const [from, to] = [before.quantity, after.quantity];
  const say = (key: string, codes: Record<string, string>, counts: Record<string, number> = {}) =>
    inAll((locale) => {
      const labels = Object.entries(codes).map(
        ([name, code]) => [name, localise(labelOf(code), locale).text] as const,
      );
      const numbers = Object.entries(counts).map(
        ([name, count]) => [name, plain(count, locale)] as const,
      );
      return words[locale].rollup(`change.${key}`, Object.fromEntries([...labels, ...numbers]));
    });
  if (from.kind === 'level' && to.kind === 'level') {
    if (from.code === to.code) return say('levelKept', { level: to.code });
    return say('levelChanged', { from: from.code, to: to.code });
  }
  if (from.kind !== 'tally' || to.kind !== 'tally') return null;
  const counts = { before: from.reached, beforeOf: from.of, after: to.reached, afterOf: to.of };
  return say('tally', { level: to.levelCode }, counts);
}

/** Why there is no total, in every language. */
export function refusalWords(refusal: Refusal, words: AllWords): Localised {
  return inAll((locale) => words[locale].rollup(`refusals.${refusal}`));
}

function inAll(say: (locale: Locale) => string): Localised {
  return Object.fromEntries(locales.map((locale) => [locale, say(locale)]));
}
