import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { AddressChoice } from '@/components/grid/address-choice';
import { breakdownNames } from '@/components/plan/breakdown-names';
import { PlanDesk } from '@/components/plan/plan-desk';
import { planRows } from '@/components/plan/plan-rows';
import { SectionHead } from '@/components/setting/section-head';
import { isLocale, type Localised, localise } from '@/lib/locale';
import { personApi } from '@/server/api/person-client';
import { authorisePage, enterProgramme } from '@/server/gate/office';
import { OfficeTexts } from '../../../office-texts';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
  searchParams: Promise<{ phase?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'framework' });
  return { title: t('tabs.plan') };
}

export default async function PlanPage({ params, searchParams }: Props) {
  const entered = await enterProgramme(params, '/framework/plan');
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'editFramework', { programmeId: programme.id });
  const { setting, framework } = personApi(caller);
  const here = { programme: programme.slug };
  const root = `/${locale}/office/${programme.slug}/framework`;
  const t = await getTranslations({ locale, namespace: 'setting.plan' });
  const phases = (await setting.phases(here)).filter(({ isReportedHere }) => isReportedHere);
  const asked = (await searchParams).phase;
  const phase = phases.find(({ code }) => code === asked) ?? phases.at(-1);
  const head = <SectionHead id="plan" title={t('title')} lead={t('lead')} />;
  if (!phase) {
    return (
      <>
        {head}
        <p>
          {t('noPhases')} <Link href={`${root}/time`}>{t('toTime')}</Link>
        </p>
      </>
    );
  }
  const [plan, editor, places, organisations, dimensions, periods] = await Promise.all([
    framework.plan({ ...here, phase: phase.code }),
    framework.editor(here),
    setting.places(here),
    setting.organisations(here),
    setting.dimensions(here),
    setting.periods(here),
  ]);
  const opened = periods.filter((period) => period.phase === phase.code);
  const said = (text: Localised) => localise(text, locale).text;
  return (
    <OfficeTexts locale={locale} namespaces={['setting', 'api']}>
      {head}
      <AddressChoice
        label={t('phases')}
        choices={phases.map(({ code, title }) => ({
          address: `${root}/plan?phase=${encodeURIComponent(code)}`,
          text: said(title),
          isChosen: code === phase.code,
        }))}
      />
      <PlanDesk
        programme={programme.slug}
        locale={locale}
        labelledBy="plan"
        plan={plan}
        rows={planRows(editor, plan)}
        opened={[...new Set(opened.map(({ frequency }) => frequency))]}
        toTime={`${root}/time`}
        names={{
          places: places.places.map(({ key, name }) => [key, said(name)]),
          organisations: organisations
            .filter(({ isArchived }) => !isArchived)
            .map(({ code, name }) => [code, said(name)]),
          breakdowns: breakdownNames(dimensions, locale, t('totalOnly')),
        }}
      />
    </OfficeTexts>
  );
}
