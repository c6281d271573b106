import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SheetList } from '@/components/entry/sheet-list';
import { isLocale } from '@/lib/locale';
import { personApi } from '@/server/api/person-client';
import { authorisePage, enterProgramme } from '@/server/gate/office';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'entry' });
  return { title: t('title') };
}

export default async function EntryPage({ params, searchParams }: Props) {
  const entered = await enterProgramme(params, '/entry');
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'openEntry', { programmeId: programme.id });
  const sheets = await personApi(caller).observations.sheets({ programme: programme.slug });
  const t = await getTranslations({ locale, namespace: 'entry' });
  return (
    <>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-1 mb-5 max-w-measure text-soft">{t('lead')}</p>
      {sheets.length === 0 && <p className="max-w-measure">{t('noSheets')}</p>}
      <SheetList
        locale={locale}
        root={`/${locale}/office/${programme.slug}/entry`}
        sheets={sheets}
        today={new Date().toISOString().slice(0, 10)}
        showsDone={(await searchParams).done !== undefined}
      />
    </>
  );
}
