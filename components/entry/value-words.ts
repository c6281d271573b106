'use client';

import { useTranslations } from 'next-intl';
import type { EntryIndicator } from '@/lib/api/observation-schema';
import { type Locale, localise } from '@/lib/locale';
import { formatNumber } from '@/lib/numbers/format';
import type { ObservedValue } from '@/lib/observation/observation-input';
import { carriesValue } from '@/lib/observation/value-state';

export type Worded = Pick<
  ObservedValue,
  'state' | 'value' | 'numerator' | 'denominator' | 'level' | 'words'
>;
type Rule = Pick<EntryIndicator, 'kind' | 'decimals' | 'currency' | 'levels'>;

/**
 * Says a value in the reader's language, short enough for a cell or a sentence. Put it in a `<bdi>`
 * or in `isolated`.
 */
export function useValueWords(locale: Locale): (value: Worded, indicator: Rule) => string {
  const t = useTranslations('entry');
  return (value, indicator) => {
    if (!carriesValue(value.state)) return t(`states.${value.state}`);
    const { numerator, denominator } = value;
    if (numerator !== null && denominator !== null) {
      const plain = (part: number) =>
        formatNumber(part, locale, { kind: 'plain', decimals: digits(part) });
      return t('parts', { numerator: plain(numerator), denominator: plain(denominator) });
    }
    if (value.level !== null) {
      const level = indicator.levels.find(({ code }) => code === value.level);
      return level ? localise(level.label, locale).text : value.level;
    }
    if (value.words) return localise(value.words, locale).text;
    return value.value === null ? '' : numberWords(value.value, indicator, locale);
  };
}

export function numberWords(
  value: number,
  { kind, decimals, currency }: Rule,
  locale: Locale,
): string {
  const style = kind === 'ratio' ? 'percent' : kind === 'amount' ? 'amount' : 'plain';
  return formatNumber(value, locale, { kind: style, decimals, currency });
}

function digits(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
