'use client';

import { useTranslations } from 'next-intl';
import type { EntryIndicator, EntryTarget } from '@/lib/api/observation-schema';
import { type Locale, localise } from '@/lib/locale';
import { isolated } from '@/lib/numbers/format';
import { numberWords } from '@/lib/observation/value-words';

/** The value aimed at here, as short as a column wants it; null where there is none. */
export function useTargetWords(
  locale: Locale,
): (indicator: EntryIndicator, target: EntryTarget | null) => string | null {
  const t = useTranslations('entry.target');
  return (indicator, target) => {
    if (!target) return null;
    if (target.words) return localise(target.words, locale).text;
    if (target.level !== null) {
      const level = indicator.levels.find(({ code }) => code === target.level);
      return level ? localise(level.label, locale).text : target.level;
    }
    if (target.value === null) return null;
    const number = numberWords(target.value, indicator, locale);
    if (target.operator === '=') return number;
    return target.operator === '>='
      ? t('atLeast', { number: isolated(number) })
      : t('atMost', { number: isolated(number) });
  };
}
