import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrganisationDesk } from '@/components/setting/organisations/organisation-desk';
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
  return { title: t('tabs.organisations') };
}

export default async function OrganisationsPage({ params }: Props) {
  const entered = await enterProgramme(params, '/framework/organisations');
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'editFramework', { programmeId: programme.id });
  const organisations = await personApi(caller).setting.organisations({
    programme: programme.slug,
  });
  return (
    <OfficeTexts locale={locale} namespaces={['setting', 'api']}>
      <OrganisationDesk programme={programme.slug} locale={locale} organisations={organisations} />
    </OfficeTexts>
  );
}
