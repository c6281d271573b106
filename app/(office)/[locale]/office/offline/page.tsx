import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OfficeDoor } from '@/components/office/office-door';
import { TryAgain } from '@/components/offline/try-again';
import { isLocale } from '@/lib/locale';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'office.unreachable' });
  return { title: t('title') };
}

/** Shown by the browser in the place of a page it does not have and cannot ask for. Of nobody. */
export default async function UnreachablePage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: 'office.unreachable' });
  return (
    <OfficeDoor locale={locale}>
      <h1>{t('title')}</h1>
      <p className="mt-4 max-w-measure text-lg text-soft">{t('text')}</p>
      <TryAgain />
    </OfficeDoor>
  );
}
