'use client';

import { useParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { defaultLocale, isLocale } from '@/lib/locale';

/** A client component because a not-found page is told neither its language nor its address. */
export function OfficeNotFound() {
  const t = useTranslations('office.notFound');
  const { locale } = useParams();
  const language = isLocale(locale) ? locale : defaultLocale;
  return (
    <main className="page-column py-11">
      <title>{`${t('title')} · Athar`}</title>
      <h1>{t('title')}</h1>
      <p className="mt-4 max-w-measure text-lg text-soft">{t('text')}</p>
      <p className="mt-6">
        <a href={`/${language}/office`}>{t('back')}</a>
      </p>
    </main>
  );
}
