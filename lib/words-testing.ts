import { readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import { formatTags, type Locale, locales } from '@/lib/locale';
import type { AllWords } from '@/lib/rollup/explain';
import type { Say } from '@/lib/say';

/** For tests: the real texts of one namespace; a key or an argument that is missing throws. */
export function wordsOf(namespace: string, locale: Locale): Say {
  const file = new URL(`../messages/${locale}.json`, import.meta.url);
  const messages: Record<string, Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'));
  const t = createTranslator({
    locale: formatTags[locale],
    messages: messages[namespace] ?? {},
    onError: (error) => {
      throw error;
    },
  });
  return (key, values) => t(key, values);
}

export const allWords: AllWords = Object.fromEntries(
  locales.map((locale) => [
    locale,
    { rollup: wordsOf('rollup', locale), periods: wordsOf('periods', locale) },
  ]),
) as unknown as AllWords;
