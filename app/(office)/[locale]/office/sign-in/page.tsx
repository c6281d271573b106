import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OfficeDoor } from '@/components/office/office-door';
import { SignInForm } from '@/components/office/sign-in-form';
import { isLocale } from '@/lib/locale';
import { safeOfficePath } from '@/lib/office-path';
import { demonstrationAccounts, demonstrationPassword } from '@/lib/person/demonstration-accounts';
import { getEnv } from '@/server/env';
import { signedInReader } from '@/server/gate/office';
import { OfficeTexts } from '../office-texts';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ next?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'signIn' });
  return { title: t('title') };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const asked = (await searchParams).next;
  const next = safeOfficePath(typeof asked === 'string' ? asked : null, locale);
  if (await signedInReader()) redirect(next);

  const t = await getTranslations({ locale, namespace: 'signIn' });
  const demonstration = getEnv().isDemonstration
    ? {
        accounts: demonstrationAccounts.map(({ role, email }) => ({ role, email })),
        password: demonstrationPassword,
      }
    : null;
  return (
    <OfficeDoor locale={locale}>
      <div className="mx-auto max-w-md">
        <h1 className="text-3xl">{t('title')}</h1>
        <p className="mt-2 mb-6 text-soft">{t('lead')}</p>
        <OfficeTexts locale={locale} namespaces={['signIn', 'roles']}>
          <SignInForm next={next} demonstration={demonstration} />
        </OfficeTexts>
        <p className="mt-6">
          <a href={`/${locale}`}>{t('public')}</a>
        </p>
      </div>
    </OfficeDoor>
  );
}
