import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { reviewKey } from '@/components/review/review-query';
import { ReviewScreen } from '@/components/review/review-screen';
import { isLocale } from '@/lib/locale';
import { personApi } from '@/server/api/person-client';
import { authorisePage, enterProgramme } from '@/server/gate/office';
import { OfficeTexts } from '../../office-texts';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'review' });
  return { title: t('title') };
}

export default async function ReviewPage({ params }: Props) {
  const entered = await enterProgramme(params, '/review');
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'openReview', { programmeId: programme.id });
  const queries = new QueryClient();
  const queue = await personApi(caller).observations.reviewQueue({ programme: programme.slug });
  queries.setQueryData(reviewKey(programme.slug), queue);
  const t = await getTranslations({ locale, namespace: 'review' });
  return (
    <>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-1 mb-4 max-w-measure text-soft">{t('lead')}</p>
      <OfficeTexts
        locale={locale}
        namespaces={['review', 'entry', 'deviation', 'evidence', 'observation', 'periods']}
      >
        <HydrationBoundary state={dehydrate(queries)}>
          <ReviewScreen locale={locale} programme={programme.slug} />
        </HydrationBoundary>
      </OfficeTexts>
    </>
  );
}
