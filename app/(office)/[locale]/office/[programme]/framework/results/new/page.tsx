import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FormHeading } from '@/components/framework/form-heading';
import { ResultForm } from '@/components/framework/result/result-form';
import { isLocale } from '@/lib/locale';
import { personApi } from '@/server/api/person-client';
import { authorisePage, enterProgramme } from '@/server/gate/office';
import { OfficeTexts } from '../../../../office-texts';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
  searchParams: Promise<{ under?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'framework' });
  return { title: t('results.add') };
}

export default async function NewResultPage({ params, searchParams }: Props) {
  const entered = await enterProgramme(params, '/framework/results/new');
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'editFramework', { programmeId: programme.id });
  const { results } = await personApi(caller).framework.editor({ programme: programme.slug });
  const { under } = await searchParams;
  const above = results.find(({ code, isArchived }) => code === under && !isArchived);
  const root = `/${locale}/office/${programme.slug}/framework`;
  const t = await getTranslations({ locale, namespace: 'framework' });
  return (
    <OfficeTexts locale={locale} namespaces={['framework', 'api']}>
      <FormHeading root={root}>{t('results.add')}</FormHeading>
      <ResultForm
        programme={programme.slug}
        results={results}
        result={null}
        under={above?.code ?? ''}
        locale={locale}
        root={root}
      />
    </OfficeTexts>
  );
}
