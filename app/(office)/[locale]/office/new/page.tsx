import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountMenu } from '@/components/office/account-menu';
import { OfficeDoor } from '@/components/office/office-door';
import { NewProgrammeForm } from '@/components/setting/new-programme/new-programme-form';
import { listOfficeProgrammes } from '@/db/queries/list-office-programmes';
import { listPlaceSets } from '@/db/queries/list-place-sets';
import { isLocale, localise } from '@/lib/locale';
import { getDatabase } from '@/server/database';
import { authorisePage, enterOffice } from '@/server/gate/office';
import { OfficeTexts } from '../office-texts';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'newProgramme' });
  return { title: t('title') };
}

export default async function NewProgrammePage({ params }: Props) {
  const entered = await enterOffice((await params).locale, '/new');
  const scope = authorisePage(entered, 'manageInstance', {});
  const { locale, caller, name, email } = entered;
  const db = getDatabase();
  const sources = listOfficeProgrammes(db, caller).map(({ slug, title }) => ({
    slug,
    title: localise(title, locale).text,
  }));
  const t = await getTranslations({ locale, namespace: 'newProgramme' });
  return (
    <OfficeDoor locale={locale} account={<AccountMenu name={name} email={email} />}>
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-2 mb-6 max-w-measure text-soft">{t('lead')}</p>
      <OfficeTexts locale={locale} namespaces={['newProgramme', 'periods', 'api']}>
        <NewProgrammeForm locale={locale} placeSets={listPlaceSets(db, scope)} sources={sources} />
      </OfficeTexts>
    </OfficeDoor>
  );
}
