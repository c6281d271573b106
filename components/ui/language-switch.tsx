import { directionOf, type Locale, languageNames, locales } from '@/lib/locale';

const shortNames: Readonly<Record<Locale, string>> = { fr: 'FR', en: 'EN', ar: 'ع' };

// In the device's own letters: for one of ours, every French page would fetch a whole face.
const foreignLetters = 'font-device';

/** `path` is the address after the language, so that a reader stays on the page: `/m4sd/data`. */
export function LanguageSwitch({
  locale,
  path,
  label,
}: {
  locale: Locale;
  path: string;
  label: string;
}) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex rounded-control border border-line bg-card text-sm">
        {locales.map((language) => (
          <li key={language} className="flex">
            <a
              href={`/${language}${path}`}
              hrefLang={language}
              lang={language}
              dir={directionOf(language)}
              aria-current={language === locale ? 'true' : undefined}
              className={`grid min-h-8 min-w-9 place-items-center rounded-control px-2 text-ink no-underline hover:bg-brand-soft aria-[current]:bg-ink aria-[current]:text-paper ${language === 'ar' && locale !== 'ar' ? foreignLetters : ''}`}
            >
              <span aria-hidden="true">{shortNames[language]}</span>
              <span className="sr-only">{languageNames[language]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
