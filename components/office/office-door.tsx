import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LogoMark } from '@/components/ui/logo-mark';
import { contentId, SkipLink } from '@/components/ui/skip-link';
import type { Locale } from '@/lib/locale';
import { WaitingLine } from '../offline/waiting-line';
import { OfficeLanguages } from './office-languages';

/** The frame of the screens before the office: signing in, setting up, choosing a programme. */
export async function OfficeDoor({
  locale,
  account,
  children,
}: {
  locale: Locale;
  /** Shown instead of the languages, which it holds. */
  account?: ReactNode;
  children: ReactNode;
}) {
  const t = await getTranslations({ locale });
  return (
    <>
      <SkipLink text={t('site.skip')} />
      <header className="border-b border-line bg-card">
        <div className="page-column flex items-center justify-between gap-4 py-2.5">
          <a
            href={`/${locale}`}
            aria-label={t('site.home')}
            className="flex items-center gap-2.5 text-xl font-semibold text-ink no-underline"
          >
            <LogoMark />
            <span dir="ltr">Athar</span>
          </a>
          {account ? (
            <div className="flex flex-wrap items-center justify-end gap-3">
              <WaitingLine />
              {account}
            </div>
          ) : (
            <OfficeLanguages label={t('office.language')} />
          )}
        </div>
      </header>
      <main id={contentId} tabIndex={-1} className="page-column grow py-8 outline-none sm:py-12">
        {children}
      </main>
    </>
  );
}
