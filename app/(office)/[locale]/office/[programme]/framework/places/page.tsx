import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlaceDesk } from '@/components/setting/places/place-desk';
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
  return { title: t('tabs.places') };
}

export default async function PlacesPage({ params }: Props) {
  const entered = await enterProgramme(params, '/framework/places');
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'editFramework', { programmeId: programme.id });
  const setting = await personApi(caller).setting.places({ programme: programme.slug });
  return (
    <OfficeTexts locale={locale} namespaces={['setting', 'periods', 'api']}>
      <PlaceDesk programme={programme.slug} locale={locale} setting={setting} />
    </OfficeTexts>
  );
}
