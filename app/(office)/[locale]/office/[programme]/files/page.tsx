import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReadingLog } from '@/components/reading-log/reading-log';
import { isLocale } from '@/lib/locale';
import { personApi } from '@/server/api/person-client';
import { authorisePage, enterProgramme } from '@/server/gate/office';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'readingLog' });
  return { title: t('title') };
}

export default async function FilesPage({ params }: Props) {
  const entered = await enterProgramme(params, '/files');
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'openEntry', { programmeId: programme.id });
  const files = await personApi(caller).evidence.restricted({ programme: programme.slug });
  const t = await getTranslations({ locale, namespace: 'readingLog' });
  return (
    <>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-1 mb-4 max-w-measure text-soft">{t('lead')}</p>
      <ReadingLog files={files} locale={locale} root={`/${locale}/office/${programme.slug}`} />
    </>
  );
}
