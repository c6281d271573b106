import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AccountMenu } from '@/components/office/account-menu';
import { ButtonLink } from '@/components/office/button-link';
import { OfficeDoor } from '@/components/office/office-door';
import { Pill } from '@/components/ui/pill';
import { listOfficeProgrammes } from '@/db/queries/list-office-programmes';
import { isLocale, localise } from '@/lib/locale';
import { can } from '@/lib/permissions';
import { getDatabase } from '@/server/database';
import { enterOffice } from '@/server/gate/office';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'office' });
  return { title: t('programmes.title') };
}

export default async function OfficePage({ params }: Props) {
  const { locale, caller, name, email } = await enterOffice((await params).locale, '');
  const programmes = listOfficeProgrammes(getDatabase(), caller);
  // Who comes to enter values is led to the sheets; everyone else to the results.
  const homeOf = ({ id: programmeId, slug }: (typeof programmes)[number]) => {
    const entersOnly =
      can(caller, 'openEntry', { programmeId }) && !can(caller, 'openReview', { programmeId });
    return `/${locale}/office/${slug}${entersOnly ? '/entry' : ''}`;
  };
  const [only, ...others] = programmes;
  if (only && others.length === 0) redirect(homeOf(only));

  const mayAdd = can(caller, 'manageInstance', {});
  const t = await getTranslations({ locale });
  return (
    <OfficeDoor locale={locale} account={<AccountMenu name={name} email={email} />}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1>{t('office.programmes.title')}</h1>
        {mayAdd && (
          <ButtonLink href={`/${locale}/office/new`}>{t('office.programmes.add')}</ButtonLink>
        )}
      </div>
      {programmes.length === 0 && (
        <p className="mt-4 max-w-measure text-lg text-soft">
          {mayAdd ? t('office.programmes.first') : t('office.programmes.none', { email })}
        </p>
      )}
      <ul className="mt-6 grid gap-3">
        {programmes.map((programme) => {
          const title = localise(programme.title, locale);
          return (
            <li key={programme.id} className="card flex flex-wrap items-baseline gap-3 p-4 sm:p-6">
              <a href={homeOf(programme)} className="text-lg font-semibold" lang={title.locale}>
                <bdi>{title.text}</bdi>
              </a>
              {programme.isDemonstration && (
                <Pill tone="waiting">{t('site.demonstration.word')}</Pill>
              )}
            </li>
          );
        })}
      </ul>
    </OfficeDoor>
  );
}
