import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DimensionDesk } from '@/components/setting/dimensions/dimension-desk';
import { isLocale } from '@/lib/locale';
import { personApi } from '@/server/api/person-client';
import { authorisePage, enterProgramme } from '@/server/gate/office';
import { OfficeTexts } from '../../../office-texts';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'framework' });
  return { title: t('tabs.dimensions') };
}

export default async function DimensionsPage({ params }: Props) {
  const entered = await enterProgramme(params, '/framework/dimensions');
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'editFramework', { programmeId: programme.id });
  const setting = await personApi(caller).setting.dimensions({ programme: programme.slug });
  return (
    <OfficeTexts locale={locale} namespaces={['setting', 'api']}>
      <DimensionDesk programme={programme.slug} locale={locale} setting={setting} />
    </OfficeTexts>
  );
}
