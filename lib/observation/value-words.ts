import type { EntryIndicator } from '@/lib/api/observation-schema';
import { type Locale, localise } from '@/lib/locale';
import { formatNumber } from '@/lib/numbers/format';
import type { Say } from '@/lib/say';
import type { ObservedValue } from './observation-input';
import { carriesValue } from './value-state';

export type Worded = Pick<
  ObservedValue,
  'state' | 'value' | 'numerator' | 'denominator' | 'level' | 'words'
>;
export type WordedRule = Pick<EntryIndicator, 'kind' | 'decimals' | 'currency' | 'levels'>;

/**
 * A value in one language, short enough for a cell or a sentence.
 * @param say speaks the namespace `entry` in the same language
 */
export function valueWords(value: Worded, indicator: WordedRule, locale: Locale, say: Say): string {
  if (!carriesValue(value.state)) return say(`states.${value.state}`);
  const { numerator, denominator } = value;
  if (numerator !== null && denominator !== null) {
    const plain = (part: number) =>
      formatNumber(part, locale, { kind: 'plain', decimals: digits(part) });
    return say('parts', { numerator: plain(numerator), denominator: plain(denominator) });
  }
  if (value.level !== null) {
    const level = indicator.levels.find(({ code }) => code === value.level);
    return level ? localise(level.label, locale).text : value.level;
  }
  if (value.words) return localise(value.words, locale).text;
  return value.value === null ? '' : numberWords(value.value, indicator, locale);
}

export function numberWords(
  value: number,
  { kind, decimals, currency }: WordedRule,
  locale: Locale,
): string {
  const style = kind === 'ratio' ? 'percent' : kind === 'amount' ? 'amount' : 'plain';
  return formatNumber(value, locale, { kind: style, decimals, currency });
}

function digits(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
