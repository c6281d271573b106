export const locales = ['fr', 'en', 'ar'] as const;

export type Locale = (typeof locales)[number];

export type Direction = 'ltr' | 'rtl';

/** A text as people typed it: at least one language, not always all of them. */
export type Localised = Readonly<Partial<Record<Locale, string>>>;

export const defaultLocale: Locale = 'fr';

/**
 * The tag given to Intl. Plain `ar` prints 2,639 and `fr-MA` 2.639; readers here expect 2.639 in
 * Arabic and 2 639 in French.
 */
export const formatTags: Readonly<Record<Locale, string>> = {
  fr: 'fr-FR',
  en: 'en-GB',
  ar: 'ar-MA',
};

/** Each language under its own name, for the language switch. */
export const languageNames: Readonly<Record<Locale, string>> = {
  fr: 'Français',
  en: 'English',
  ar: 'العربية',
};

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

export function directionOf(locale: Locale): Direction {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/**
 * The text in the reader's language, else in French, English or Arabic, with the language it is
 * really in: an element that shows it needs that for `lang` and `dir`.
 */
export function localise(text: Localised, locale: Locale): { text: string; locale: Locale } {
  for (const candidate of [locale, ...locales]) {
    const found = text[candidate];
    if (found) return { text: found, locale: candidate };
  }
  throw new RangeError('A text needs at least one language.');
}
