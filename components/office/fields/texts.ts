import { type Locale, type Localised, locales } from '@/lib/locale';

/** A text as it stands in a form: a language that is empty has no words yet. */
export type Texts = Readonly<Record<Locale, string>>;

export const noTexts: Texts = { fr: '', en: '', ar: '' };

export function textsOf(text: Localised | null): Texts {
  return { ...noTexts, ...text };
}

/** What was written, without the languages that were left empty. */
export function writtenIn(texts: Texts): Localised {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const text = texts[locale].trim();
      return text === '' ? [] : [[locale, text]];
    }),
  );
}

/** As `writtenIn`; null where nothing is written at all. */
export function writtenOrNull(texts: Texts): Localised | null {
  const text = writtenIn(texts);
  return Object.keys(text).length > 0 ? text : null;
}
