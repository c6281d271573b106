import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PeopleDesk } from '@/components/office/people/people-desk';
import { listGrantChoices } from '@/db/queries/list-grant-choices';
import { listPeople } from '@/db/queries/list-people';
import { isLocale, type Localised, localise } from '@/lib/locale';
import { getDatabase } from '@/server/database';
import { getEnv } from '@/server/env';
import { authorisePage, enterProgramme } from '@/server/gate/office';
import { OfficeTexts } from '../../office-texts';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'people' });
  return { title: t('title') };
}

export default async function PeoplePage({ params }: Props) {
  const entered = await enterProgramme(params, '/people');
  const scope = authorisePage(entered, 'managePeople', {});
  const { locale, programme, caller } = entered;
  const db = getDatabase();
  const now = new Date().toISOString();
  const name = (text: Localised) => localise(text, locale).text;
  const named = (choice: { id: number; name: Localised }) => ({
    id: choice.id,
    name: name(choice.name),
  });

  const people = listPeople(db, scope, { programmeId: programme.id, now }).map((person) => ({
    ...person,
    roles: person.roles.map((held) => ({
      ...held,
      places: held.places.map(name),
      organisation: held.organisation && name(held.organisation),
    })),
  }));
  const { places, organisations } = listGrantChoices(db, scope, programme.id);
  const t = await getTranslations({ locale, namespace: 'people' });
  return (
    <>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-1 mb-5 max-w-measure text-soft">{t('lead')}</p>
      <OfficeTexts locale={locale} namespaces={['people', 'roles']}>
        <PeopleDesk
          locale={locale}
          programme={programme.slug}
          people={people}
          places={places.map(named)}
          organisations={organisations.map(named)}
          ownId={caller.personId}
          setupAddress={`${getEnv().publicUrl}/${locale}/office/setup`}
        />
      </OfficeTexts>
    </>
  );
}
