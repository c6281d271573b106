import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locale';
import { SiteFooter } from './site-footer';
import { type PublicSection, SiteHeader } from './site-header';
import { contentId, SkipLink } from './skip-link';

/**
 * The frame of every public page. `path` is the address after the language, without a fragment;
 * `demonstration` puts the word on the screen, as every screen of such a programme must.
 */
export async function PublicPage({
  locale,
  path,
  programme = null,
  current = null,
  demonstration = false,
  children,
}: {
  locale: Locale;
  path: string;
  programme?: string | null;
  current?: PublicSection | null;
  demonstration?: boolean;
  children: ReactNode;
}) {
  const t = await getTranslations({ locale, namespace: 'site' });
  return (
    <>
      <SkipLink text={t('skip')} />
      <SiteHeader
        locale={locale}
        programme={programme}
        current={current}
        path={path}
        demonstration={demonstration}
      />
      <main id={contentId} tabIndex={-1} className="page-column py-8 outline-none sm:py-11">
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  );
}
