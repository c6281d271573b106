import { formatTags, type Locale } from '@/lib/locale';

/** An hour and a minute of the reader's own day, as `14:32`. */
export function clockTime(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(formatTags[locale], {
    hour: '2-digit',
    minute: '2-digit',
    numberingSystem: 'latn',
  }).format(at);
}
