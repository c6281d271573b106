import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, formatTags, isLocale } from '@/lib/locale';
import { messagesIn } from './messages';

/**
 * Callers name the language: `getTranslations({ locale, namespace })`. Leaving it out would read
 * the request's headers, and a public page that does so is no longer static.
 */
export default getRequestConfig(async ({ locale }) => {
  const language = isLocale(locale) ? locale : defaultLocale;
  return {
    locale: formatTags[language],
    messages: messagesIn(language),
    timeZone: 'UTC',
    onError(error) {
      throw error;
    },
  };
});
