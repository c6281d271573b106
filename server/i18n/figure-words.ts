import { createTranslator } from 'use-intl/core';
import { formatTags, type Locale } from '@/lib/locale';
import type { AllWords } from '@/lib/rollup/explain';
import type { Say } from '@/lib/say';
import type { AllWorkbookWords } from '@/lib/workbook/workbook-words';
import ar from '@/messages/ar.json';
import en from '@/messages/en.json';
import fr from '@/messages/fr.json';

// Not marked server-only: workers use it, and the scripts that fill a new database.
const messages = { fr, en, ar };

/** The words of which the sentences under a figure are made, in every language. */
export function figureWords(): AllWords {
  const inLanguage = (locale: Locale) => ({
    rollup: sayIn(locale, 'rollup'),
    periods: sayIn(locale, 'periods'),
  });
  return { fr: inLanguage('fr'), en: inLanguage('en'), ar: inLanguage('ar') };
}

type Namespace = 'rollup' | 'periods' | 'api.csv' | 'workbook' | 'entry' | 'tables';

/** The words of workbooks, in every language. */
export function workbookWords(): AllWorkbookWords {
  const inLanguage = (locale: Locale) => ({
    workbook: sayIn(locale, 'workbook'),
    entry: sayIn(locale, 'entry'),
    periods: sayIn(locale, 'periods'),
  });
  return { fr: inLanguage('fr'), en: inLanguage('en'), ar: inLanguage('ar') };
}

/** The words of one namespace, for what is made outside a request. A missing word throws. */
export function sayIn(locale: Locale, namespace: Namespace): Say {
  const t = createTranslator<Record<string, unknown>, string>({
    locale: formatTags[locale],
    messages: messages[locale],
    namespace,
    onError: (error) => {
      throw error;
    },
  });
  return (key, values) => t(key as never, values as never);
}
