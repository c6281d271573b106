import { directionOf, type Locale, type Localised, localise } from '@/lib/locale';

/** A text as typed; where it had to fall back to another language, it says which. */
export function LocalisedText({ text, locale }: { text: Localised; locale: Locale }) {
  const found = localise(text, locale);
  if (found.locale === locale) return found.text;
  return (
    <span lang={found.locale} dir={directionOf(found.locale)}>
      {found.text}
    </span>
  );
}
