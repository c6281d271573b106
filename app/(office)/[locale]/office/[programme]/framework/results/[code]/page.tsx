import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FormHeading } from '@/components/framework/form-heading';
import { ResultForm } from '@/components/framework/result/result-form';
import { levelsUnder } from '@/components/framework/tree/tree-moves';
import { LocalisedText } from '@/components/releases/localised-text';
import { Pill } from '@/components/ui/pill';
import { isLocale } from '@/lib/locale';
import { personApi } from '@/server/api/person-client';
import { authorisePage, enterProgramme } from '@/server/gate/office';
import { OfficeTexts } from '../../../../office-texts';

interface Props {
  params: Promise<{ locale: string; programme: string; code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'framework' });
  return { title: `${decodeURIComponent(code)} · ${t('title')}` };
}

export default async function ResultPage({ params }: Props) {
  const { code } = await params;
  const entered = await enterProgramme(params, `/framework/results/${code}`);
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'editFramework', { programmeId: programme.id });
  const { results } = await personApi(caller).framework.editor({ programme: programme.slug });
  const result = results.find((one) => one.code === decodeURIComponent(code));
  if (!result) notFound();
  const root = `/${locale}/office/${programme.slug}/framework`;
  const t = await getTranslations({ locale, namespace: 'framework' });
  return (
    <OfficeTexts locale={locale} namespaces={['framework', 'api']}>
      <FormHeading
        root={root}
        ways={
          !result.isArchived && (
            <>
              <Link href={`${root}/indicators/new?result=${code}`} prefetch={false}>
                {t('results.addIndicatorTo', { code: result.code })}
              </Link>
              {levelsUnder(result.level).length > 0 && (
                <Link href={`${root}/results/new?under=${code}`} prefetch={false}>
                  {t('results.addUnderCode', { code: result.code })}
                </Link>
              )}
            </>
          )
        }
      >
        <span>
          <bdi className="text-soft">{result.code}</bdi>{' '}
          <LocalisedText text={result.title} locale={locale} />
        </span>
        {result.isArchived && <Pill>{t('isArchived')}</Pill>}
      </FormHeading>
      <ResultForm
        programme={programme.slug}
        results={results}
        result={result}
        locale={locale}
        root={root}
      />
    </OfficeTexts>
  );
}
