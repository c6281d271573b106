import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FormHeading } from '@/components/framework/form-heading';
import { IndicatorForm } from '@/components/framework/indicator/indicator-form';
import { isLocale } from '@/lib/locale';
import { authorisePage, enterProgramme } from '@/server/gate/office';
import { OfficeTexts } from '../../../../office-texts';
import { indicatorChoices } from '../indicator-choices';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
  searchParams: Promise<{ result?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'framework' });
  return { title: t('results.addIndicator') };
}

export default async function NewIndicatorPage({ params, searchParams }: Props) {
  const entered = await enterProgramme(params, '/framework/indicators/new');
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'editFramework', { programmeId: programme.id });
  const choices = await indicatorChoices(caller, programme.slug, null);
  const { result } = await searchParams;
  const root = `/${locale}/office/${programme.slug}/framework`;
  const t = await getTranslations({ locale, namespace: 'framework' });
  return (
    <OfficeTexts locale={locale} namespaces={['framework', 'api']}>
      <FormHeading root={root}>{t('results.addIndicator')}</FormHeading>
      <IndicatorForm
        programme={programme.slug}
        indicator={null}
        under={resultAbove(choices.results, result)}
        {...choices}
        locale={locale}
        root={root}
      />
    </OfficeTexts>
  );
}

/** The one that was asked for, or the only one there is. */
function resultAbove(results: readonly { readonly code: string }[], asked: unknown): string {
  const found = results.find(({ code }) => code === asked);
  return (found ?? (results.length === 1 ? results[0] : undefined))?.code ?? '';
}
