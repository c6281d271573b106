import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locale';
import { LanguageSwitch } from './language-switch';
import { LogoMark } from './logo-mark';

export type PublicSection = 'results' | 'indicators' | 'method' | 'data';

const sectionPaths: Readonly<Record<PublicSection, string>> = {
  results: '',
  indicators: '#indicators',
  method: '#method',
  data: '/data',
};

/** `path` is the address after the language; `programme` is null where none has been chosen. */
export async function SiteHeader({
  locale,
  programme,
  current,
  path,
  demonstration,
}: {
  locale: Locale;
  programme: string | null;
  current: PublicSection | null;
  path: string;
  demonstration: boolean;
}) {
  const t = await getTranslations({ locale, namespace: 'site' });
  const sections = Object.entries(sectionPaths) as [PublicSection, string][];
  return (
    <header className="border-b border-line bg-card">
      <div className="page-column flex flex-wrap items-center gap-x-6 gap-y-1 py-3">
        <a
          href={`/${locale}`}
          aria-label={t('home')}
          className="flex items-center gap-2.5 text-xl font-semibold text-ink no-underline"
        >
          <LogoMark />
          <span dir="ltr">Athar</span>
        </a>
        {programme && (
          <nav
            aria-label={t('navigation')}
            className="no-print order-last w-full md:order-none md:w-auto"
          >
            <ul className="-ms-1 flex flex-wrap gap-x-3 sm:gap-x-4">
              {sections.map(([section, address]) => (
                <li key={section}>
                  <a
                    href={`/${locale}/${programme}${address}`}
                    aria-current={section === current ? 'page' : undefined}
                    className="block px-1 py-1.5 text-[0.9375rem] text-soft no-underline hover:text-brand hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
                  >
                    {t(`nav.${section}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="ms-auto">
          <LanguageSwitch locale={locale} path={path} label={t('language')} />
        </div>
      </div>
      {demonstration && (
        <p className="border-t border-line bg-saffron-soft text-sm text-saffron-word">
          <span className="page-column block py-1.5">
            <strong>{t('demonstration.word')}</strong> {t('demonstration.text')}
          </span>
        </p>
      )}
    </header>
  );
}
