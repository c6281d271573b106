import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { FormHeading } from '@/components/framework/form-heading';
import { ArchiveIndicator } from '@/components/framework/indicator/archive-indicator';
import { IndicatorForm } from '@/components/framework/indicator/indicator-form';
import { VersionList } from '@/components/framework/indicator/version-list';
import { LocalisedText } from '@/components/releases/localised-text';
import { Pill } from '@/components/ui/pill';
import { isLocale } from '@/lib/locale';
import { personApi } from '@/server/api/person-client';
import { authorisePage, enterProgramme } from '@/server/gate/office';
import { orNotFound } from '@/server/gate/or-not-found';
import { OfficeTexts } from '../../../../office-texts';
import { indicatorChoices } from '../indicator-choices';

interface Props {
  params: Promise<{ locale: string; programme: string; code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'framework' });
  return { title: `${decodeURIComponent(code)} · ${t('title')}` };
}

export default async function IndicatorPage({ params }: Props) {
  const { code } = await params;
  const entered = await enterProgramme(params, `/framework/indicators/${code}`);
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'editFramework', { programmeId: programme.id });
  const address = { programme: programme.slug, indicator: decodeURIComponent(code) };
  const indicator = await orNotFound(personApi(caller).framework.indicator(address));
  const choices = await indicatorChoices(caller, programme.slug, indicator);
  const root = `/${locale}/office/${programme.slug}/framework`;
  const t = await getTranslations({ locale, namespace: 'framework' });
  return (
    <OfficeTexts locale={locale} namespaces={['framework', 'api', 'periods']}>
      <FormHeading
        root={root}
        ways={
          <Link
            href={`${root}/indicators/new?result=${encodeURIComponent(indicator.result)}`}
            prefetch={false}
          >
            {t('results.addIndicatorTo', { code: indicator.result })}
          </Link>
        }
      >
        <span>
          <bdi className="text-soft">{indicator.code}</bdi>{' '}
          <LocalisedText text={indicator.title} locale={locale} />
        </span>
        {indicator.isArchived && <Pill>{t('isArchived')}</Pill>}
      </FormHeading>
      <IndicatorForm
        programme={programme.slug}
        indicator={indicator}
        {...choices}
        locale={locale}
        root={root}
      />
      <VersionList indicator={indicator} />
      <ArchiveIndicator
        programme={programme.slug}
        code={indicator.code}
        isArchived={indicator.isArchived}
      />
    </OfficeTexts>
  );
}
