import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FrameworkTabs } from '@/components/framework/framework-tabs';
import { NoticeBoard } from '@/components/office/notice-board';
import { SetupGuide } from '@/components/setting/setup/setup-guide';
import { findOfficeProgramme } from '@/db/queries/find-office-programme';
import { getSetup } from '@/db/queries/get-setup';
import { defaultLocale, isLocale } from '@/lib/locale';
import { authorise, can, type PersonCaller } from '@/lib/permissions';
import { getDatabase } from '@/server/database';
import { signedInReader } from '@/server/gate/office';
import { OfficeTexts } from '../../office-texts';

/** Only a frame: each page below asks the gate itself. */
export default async function FrameworkLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string; programme: string }>;
}) {
  const { locale: asked, programme } = await params;
  const locale = isLocale(asked) ? asked : defaultLocale;
  const office = `/${locale}/office/${programme}`;
  const signedIn = await signedInReader();
  const setup = signedIn && setupFor(signedIn.caller, programme);
  const t = await getTranslations({ locale, namespace: 'framework' });
  return (
    <>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-1 max-w-measure text-soft">{t('lead')}</p>
      <OfficeTexts locale={locale} namespaces={['framework', 'guide']}>
        <FrameworkTabs root={`${office}/framework`} />
        {setup && (
          <SetupGuide
            programme={programme}
            initial={setup}
            office={office}
            mayManagePeople={can(signedIn.caller, 'managePeople', {})}
          />
        )}
      </OfficeTexts>
      <NoticeBoard>{children}</NoticeBoard>
    </>
  );
}

function setupFor(caller: PersonCaller, slug: string) {
  const db = getDatabase();
  const programme = findOfficeProgramme(db, slug);
  if (!programme || !can(caller, 'editFramework', { programmeId: programme.id })) return null;
  return getSetup(db, authorise(caller, 'editFramework', { programmeId: programme.id }));
}
