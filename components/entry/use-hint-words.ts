'use client';

import { useTranslations } from 'next-intl';
import type { EntryIndicator } from '@/lib/api/observation-schema';
import type { Hint } from '@/lib/hint/hint';
import type { Locale } from '@/lib/locale';
import { isolated } from '@/lib/numbers/format';
import { numberWords } from '@/lib/observation/value-words';

type Rule = Pick<EntryIndicator, 'kind' | 'decimals' | 'currency' | 'levels'>;

/** Says the rule of a hint and the numbers it compared, in the reader's language. */
export function useHintWords(locale: Locale): (hint: Hint, rule: Rule) => string {
  const t = useTranslations('entry.hints');
  return (hint, rule) => {
    const number = (value: number) => isolated(numberWords(value, rule, locale));
    const whole = (value: number) =>
      isolated(numberWords(value, { ...rule, kind: 'count' }, locale));
    const value = number(hint.value);
    switch (hint.rule) {
      case 'jump':
        return t(hint.isOfGain ? 'jumpOfGain' : 'jump', {
          value,
          low: number(hint.low),
          high: number(hint.high),
          from: hint.from,
        });
      case 'same-as-last':
        return t('sameAsLast', { value });
      case 'below-earlier':
        return t('belowEarlier', { value, earlier: number(hint.earlier) });
      case 'beyond-target':
        return t('beyondTarget', { value, target: number(hint.target) });
      case 'parts-differ':
        return t('partsDiffer', { value, parts: number(hint.parts) });
      case 'above-population':
        return t('abovePopulation', {
          value: whole(hint.value),
          population: whole(hint.population),
        });
    }
  };
}
