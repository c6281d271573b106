import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2';
import latin700 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-700-normal.woff2';
import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2';
import arabic700 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-700-normal.woff2';
import { preload } from 'react-dom';
import type { Locale } from '@/lib/locale';

const latin = [latin400, latin700];
const files: Readonly<Record<Locale, readonly string[]>> = {
  fr: latin,
  en: latin,
  ar: [arabic400, arabic700],
};

/** Asks early for the faces of the headline and the text; the others come when they are needed. */
export function preloadFonts(locale: Locale): void {
  for (const file of files[locale]) {
    preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
}
