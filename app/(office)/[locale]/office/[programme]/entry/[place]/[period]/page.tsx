import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { sheetKey } from '@/components/entry/sheet-query';
import { SheetScreen } from '@/components/entry/sheet-screen';
import { LocalisedText } from '@/components/releases/localised-text';
import { WorkbookPanel } from '@/components/workbook/workbook-panel';
import { isLocale } from '@/lib/locale';
import { dayLabel } from '@/lib/period/label';
import { periodWords } from '@/lib/period/period-words';
import type { Say } from '@/lib/say';
import { personApi } from '@/server/api/person-client';
import { authorisePage, enterProgramme } from '@/server/gate/office';
import { orNotFound } from '@/server/gate/or-not-found';
import { OfficeTexts } from '../../../../office-texts';

interface Props {
  params: Promise<{ locale: string; programme: string; place: string; period: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'entry' });
  return { title: t('title') };
}

export default async function SheetPage({ params }: Props) {
  const { place, period } = await params;
  const entered = await enterProgramme(params, `/entry/${place}/${period}`);
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'openEntry', { programmeId: programme.id });
  const address = {
    programme: programme.slug,
    place: decodeURIComponent(place),
    period: decodeURIComponent(period),
  };
  const sheet = await orNotFound(personApi(caller).observations.sheet(address));
  const queries = new QueryClient();
  queries.setQueryData(sheetKey(address), sheet);

  const t = await getTranslations({ locale, namespace: 'entry' });
  const periods = (await getTranslations({ locale, namespace: 'periods' })) as Say;
  const { dueOn } = sheet.period;
  return (
    <>
      <p className="text-[0.8125rem] font-semibold text-brand">
        <Link href={`/${locale}/office/${programme.slug}/entry`} prefetch={false}>
          {t('title')}
        </Link>
        {' · '}
        <LocalisedText text={sheet.place.name} locale={locale} />
        {sheet.period.phase && ` · ${t('phase', { code: sheet.period.phase })}`}
      </p>
      <h1 className="text-2xl">{periodWords(sheet.period, locale, periods)}</h1>
      {dueOn && <p className="text-sm text-soft">{t('due', { day: dayLabel(dueOn, periods) })}</p>}
      <OfficeTexts
        locale={locale}
        namespaces={['entry', 'deviation', 'evidence', 'observation', 'workbook']}
      >
        <HydrationBoundary state={dehydrate(queries)}>
          <SheetScreen
            locale={locale}
            address={address}
            period={periodWords(sheet.period, locale, periods)}
            previousPeriod={
              sheet.previousPeriod && periodWords(sheet.previousPeriod, locale, periods)
            }
          />
          <WorkbookPanel
            programme={programme.slug}
            locale={locale}
            places={[{ value: address.place, label: address.place }]}
            periods={[{ value: address.period, label: address.period }]}
          />
        </HydrationBoundary>
      </OfficeTexts>
    </>
  );
}
