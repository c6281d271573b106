import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { SheetList } from '@/components/entry/sheet-list';
import { WorkbookPanel } from '@/components/workbook/workbook-panel';
import { isLocale, localise } from '@/lib/locale';
import { periodWords } from '@/lib/period/period-words';
import type { Say } from '@/lib/say';
import { personApi } from '@/server/api/person-client';
import { authorisePage, enterProgramme } from '@/server/gate/office';
import { OfficeTexts } from '../../office-texts';

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
  const tables = await getTranslations({ locale, namespace: 'tables.screen' });
  const periods = (await getTranslations({ locale, namespace: 'periods' })) as Say;
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
      {sheets.length > 0 && (
        <OfficeTexts locale={locale} namespaces={['entry', 'observation', 'workbook']}>
          <WorkbookPanel
            programme={programme.slug}
            locale={locale}
            places={choicesOf(
              sheets.map(({ place }) => [place.key, localise(place.name, locale).text]),
            )}
            periods={choicesOf(
              sheets.map(({ period }) => [period.code, periodWords(period, locale, periods)]),
            )}
          />
        </OfficeTexts>
      )}
      <p className="no-print my-5">
        <Link href={`/${locale}/office/${programme.slug}/import`} prefetch={false}>
          {tables('link')}
        </Link>
      </p>
    </>
  );
}

/** Each value once, with its label, in the order they come. */
function choicesOf(named: readonly (readonly [value: string, label: string])[]) {
  return [...new Map(named)].map(([value, label]) => ({ value, label }));
}
