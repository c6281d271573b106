import type { ReactNode } from 'react';
import { OfficeFrame } from '@/components/office/office-frame';
import type { OfficeSection } from '@/components/office/side-navigation';
import { countToReview } from '@/db/queries/count-to-review';
import { findOfficeProgramme } from '@/db/queries/find-office-programme';
import { listOfficeProgrammes } from '@/db/queries/list-office-programmes';
import { isLocale } from '@/lib/locale';
import { authorise, can, type PersonCaller } from '@/lib/permissions';
import { getDatabase } from '@/server/database';
import { signedInReader } from '@/server/gate/office';

/**
 * Only a frame: it is kept while the reader goes from page to page, so it guards nothing. Every
 * page begins with the gate's own enterProgramme, which also sends a stranger to sign in.
 */
export default async function ProgrammeOfficeLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string; programme: string }>;
}) {
  const { locale, programme: slug } = await params;
  const signedIn = await signedInReader();
  if (!isLocale(locale) || !signedIn) return children;
  const { caller, name, email } = signedIn;
  const db = getDatabase();
  const programme = findOfficeProgramme(db, slug);
  if (!programme || !can(caller, 'viewOffice', { programmeId: programme.id })) return children;

  const here = { programmeId: programme.id };
  const reviews = can(caller, 'openReview', here);
  return (
    <OfficeFrame
      locale={locale}
      programme={{ ...programme, isPublic: programme.visibility === 'public' }}
      sections={sectionsFor(caller, programme.id)}
      toReview={reviews ? countToReview(db, authorise(caller, 'openReview', here)) : null}
      mayAddProgramme={can(caller, 'manageInstance', {})}
      hasOtherProgrammes={listOfficeProgrammes(db, caller).length > 1}
      person={{ name, email }}
    >
      {children}
    </OfficeFrame>
  );
}

function sectionsFor(caller: PersonCaller, programmeId: number): OfficeSection[] {
  const opened: readonly (readonly [OfficeSection, boolean])[] = [
    ['results', true],
    ['review', can(caller, 'openReview', { programmeId })],
    ['entry', can(caller, 'openEntry', { programmeId })],
    ['releases', true],
    ['framework', can(caller, 'editFramework', { programmeId })],
    ['files', can(caller, 'keepEvidence', { programmeId })],
    ['people', can(caller, 'managePeople', {})],
  ];
  return opened.filter(([, isOpen]) => isOpen).map(([section]) => section);
}
