'use client';

import { useTranslations } from 'next-intl';
import type { Hint } from '@/lib/hint/hint';
import { hintWords } from '@/lib/hint/hint-words';
import type { Locale } from '@/lib/locale';
import type { WordedRule } from '@/lib/observation/value-words';
import type { Say } from '@/lib/say';

/** Says the rule of a hint and the numbers it compared, in the reader's language. */
export function useHintWords(locale: Locale): (hint: Hint, rule: WordedRule) => string {
  const t = useTranslations('entry');
  return (hint, rule) => hintWords(hint, rule, locale, t as Say);
}
