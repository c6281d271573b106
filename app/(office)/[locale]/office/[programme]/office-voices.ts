import { getTranslations } from 'next-intl/server';
import { type Reader, readerOf } from '@/lib/chart/reader';
import type { Locale } from '@/lib/locale';
import type { Say } from '@/lib/say';

/** The words of one screen, and those of the figures on it. */
export async function officeVoices(
  locale: Locale,
  namespace: 'results' | 'releaseDesk',
): Promise<{ readonly say: Say; readonly reader: Reader }> {
  const t = await getTranslations({ locale });
  const voice =
    (name: string): Say =>
    (key, values) =>
      t(`${name}.${key}` as Parameters<typeof t>[0], values);
  return { say: voice(namespace), reader: readerOf(locale, voice) };
}
