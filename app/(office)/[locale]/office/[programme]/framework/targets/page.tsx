import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { AimDesk } from '@/components/aim/aim-desk';
import { aimLines, rowKey } from '@/components/aim/aim-rows';
import { SectionHead } from '@/components/setting/section-head';
import { isLocale } from '@/lib/locale';
import type { Say } from '@/lib/say';
import { personApi } from '@/server/api/person-client';
import { authorisePage, enterProgramme } from '@/server/gate/office';
import { OfficeTexts } from '../../../office-texts';
import { type AskedView, aimView } from './aim-view';
import { ViewChoice } from './view-choice';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
  searchParams: Promise<AskedView>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'framework' });
  return { title: t('tabs.targets') };
}

export default async function TargetsPage({ params, searchParams }: Props) {
  const entered = await enterProgramme(params, '/framework/targets');
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'editFramework', { programmeId: programme.id });
  const { setting, framework } = personApi(caller);
  const here = { programme: programme.slug };
  const root = `/${locale}/office/${programme.slug}/framework`;
  const t = await getTranslations({ locale, namespace: 'setting.targets' });
  const say = (await getTranslations({ locale, namespace: 'periods' })) as Say;
  const [phases, periods, { places }] = await Promise.all([
    setting.phases(here),
    setting.periods(here),
    setting.places(here),
  ]);
  const view = aimView(await searchParams, { phases, periods, places }, locale, {
    whole: t('whole'),
    say,
  });
  const { phase } = view;
  const [editor, dimensions, baselines, targets] = await Promise.all([
    framework.editor(here),
    setting.dimensions(here),
    framework.baselines(here),
    framework.targets({ ...here, ...(phase !== null && { phase }) }),
  ]);
  const standing = new Set(
    [...baselines, ...targets].map(({ indicator, category }) => rowKey(indicator, category)),
  );
  return (
    <OfficeTexts locale={locale} namespaces={['setting', 'api']}>
      <SectionHead id="targets" title={t('title')} lead={t('lead')} />
      <ViewChoice address={`${root}/targets`} view={view} locale={locale} />
      {view.columns.length > 0 ? (
        <AimDesk
          programme={programme.slug}
          locale={locale}
          labelledBy="targets"
          grid={{ view: { show: view.show, phase }, columns: view.columns }}
          lines={aimLines(editor, dimensions, locale, standing)}
          initial={{ baselines, targets }}
          newYear={view.newYear}
        />
      ) : (
        <p>
          {view.phases.length === 0 ? t('noPhases') : t('noPeriods')}{' '}
          <Link href={`${root}/time`}>{t('toTime')}</Link>
        </p>
      )}
    </OfficeTexts>
  );
}
