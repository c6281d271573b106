import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LogoMark } from '@/components/ui/logo-mark';
import { Pill } from '@/components/ui/pill';
import { contentId, SkipLink } from '@/components/ui/skip-link';
import type { Locale, Localised } from '@/lib/locale';
import { localise } from '@/lib/locale';
import { WaitingLine } from '../offline/waiting-line';
import { AccountMenu } from './account-menu';
import { type OfficeSection, SideNavigation } from './side-navigation';

interface FramedProgramme {
  readonly slug: string;
  readonly title: Localised;
  readonly isDemonstration: boolean;
  readonly isPublic: boolean;
}

/** The frame of a programme's office: beside the page on a laptop, above it on a phone. */
export async function OfficeFrame({
  locale,
  programme,
  sections,
  toReview,
  hasOtherProgrammes,
  mayAddProgramme,
  person,
  children,
}: {
  locale: Locale;
  programme: FramedProgramme;
  sections: readonly OfficeSection[];
  toReview: number | null;
  hasOtherProgrammes: boolean;
  mayAddProgramme: boolean;
  person: { readonly name: string; readonly email: string };
  children: ReactNode;
}) {
  const t = await getTranslations({ locale });
  const title = localise(programme.title, locale);
  return (
    <div className="flex grow flex-col lg:flex-row">
      <SkipLink text={t('site.skip')} />
      <header className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-card px-4 py-3 lg:sticky lg:top-0 lg:z-10 lg:h-dvh lg:w-54 lg:shrink-0 lg:flex-col lg:flex-nowrap lg:items-stretch lg:gap-y-4 lg:border-e lg:border-b-0 lg:px-3.5 lg:py-5">
        <a
          href={`/${locale}/office`}
          aria-label={`Athar, ${t('office.title')}`}
          className="flex items-center gap-2.5 text-xl font-semibold text-ink no-underline lg:px-2"
        >
          <LogoMark />
          <span dir="ltr">Athar</span>
        </a>
        <div className="order-3 grid w-full justify-items-start gap-1 text-sm lg:order-none lg:px-2">
          <p className="font-semibold" lang={title.locale}>
            <bdi>{title.text}</bdi>
          </p>
          {programme.isDemonstration && <Pill tone="waiting">{t('site.demonstration.word')}</Pill>}
          {programme.isPublic && (
            <a href={`/${locale}/${programme.slug}`}>{t('office.publicPage')}</a>
          )}
          {hasOtherProgrammes && <a href={`/${locale}/office`}>{t('office.allProgrammes')}</a>}
          {mayAddProgramme && <a href={`/${locale}/office/new`}>{t('office.programmes.add')}</a>}
        </div>
        <div className="order-3 w-full empty:hidden lg:order-none lg:px-2">
          <WaitingLine />
        </div>
        <div className="order-4 w-full lg:order-none lg:grow">
          <SideNavigation
            root={`/${locale}/office/${programme.slug}`}
            sections={sections}
            toReview={toReview}
          />
        </div>
        <div className="order-2 ms-auto lg:order-none lg:ms-0">
          <AccountMenu name={person.name} email={person.email} opens="beside" />
        </div>
      </header>
      <main
        id={contentId}
        tabIndex={-1}
        className="min-w-0 grow px-4 py-6 outline-none sm:px-6 lg:py-7"
      >
        {children}
      </main>
    </div>
  );
}
