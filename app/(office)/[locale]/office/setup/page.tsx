import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OfficeDoor } from '@/components/office/office-door';
import { SetupForm } from '@/components/office/setup-form';
import { findSetupLink } from '@/db/queries/find-setup-link';
import { isLocale } from '@/lib/locale';
import { getDatabase } from '@/server/database';
import { OfficeTexts } from '../office-texts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ token?: string | string[] }>;
}

async function openedLink(searchParams: Props['searchParams']) {
  const { token } = await searchParams;
  if (typeof token !== 'string') return null;
  const link = findSetupLink(getDatabase(), { token, now: new Date().toISOString() });
  return link && { token, email: link.email };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'setup' });
  const link = await openedLink(searchParams);
  const screen = link ? (link.email === null ? 'administrator' : 'password') : 'dead';
  // The address holds the secret of the link: no other page is told it.
  return { title: t(`${screen}.title`), referrer: 'no-referrer' };
}

export default async function SetupPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const link = await openedLink(searchParams);
  const t = await getTranslations({ locale, namespace: 'setup' });
  return (
    <OfficeDoor locale={locale}>
      <div className="mx-auto max-w-md">
        {link ? (
          <OfficeTexts locale={locale} namespaces={['setup', 'people']}>
            <SetupForm {...link} home={`/${locale}/office`} />
          </OfficeTexts>
        ) : (
          <>
            <h1 className="text-3xl">{t('dead.title')}</h1>
            <p className="mt-4 text-soft">{t('dead.text')}</p>
            <p className="mt-2 text-soft">{t('dead.first')}</p>
            <p className="mt-6">
              <a href={`/${locale}/office/sign-in`}>{t('dead.signIn')}</a>
            </p>
          </>
        )}
      </div>
    </OfficeDoor>
  );
}
