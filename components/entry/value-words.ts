'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { valueWords, type Worded, type WordedRule } from '@/lib/observation/value-words';
import type { Say } from '@/lib/say';

/**
 * Says a value in the reader's language, short enough for a cell or a sentence. Put it in a `<bdi>`
 * or in `isolated`.
 */
export function useValueWords(locale: Locale): (value: Worded, indicator: WordedRule) => string {
  const t = useTranslations('entry');
  return (value, indicator) => valueWords(value, indicator, locale, t as Say);
}
