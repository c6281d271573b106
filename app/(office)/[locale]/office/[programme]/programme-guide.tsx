import { SetupGuide } from '@/components/setting/setup/setup-guide';
import { findOfficeProgramme } from '@/db/queries/find-office-programme';
import { getSetup } from '@/db/queries/get-setup';
import type { Locale } from '@/lib/locale';
import { authorise, can } from '@/lib/permissions';
import { getDatabase } from '@/server/database';
import { signedInReader } from '@/server/gate/office';
import { OfficeTexts } from '../office-texts';

/** The guide through a programme's setting up, for who may do it; nothing for anyone else. */
export async function ProgrammeGuide({ locale, slug }: { locale: Locale; slug: string }) {
  const signedIn = await signedInReader();
  const db = getDatabase();
  const programme = findOfficeProgramme(db, slug);
  if (!signedIn || !programme) return null;
  const { caller } = signedIn;
  const here = { programmeId: programme.id };
  if (!can(caller, 'editFramework', here)) return null;
  return (
    <OfficeTexts locale={locale} namespaces={['guide']}>
      <SetupGuide
        programme={slug}
        initial={getSetup(db, authorise(caller, 'editFramework', here))}
        office={`/${locale}/office/${slug}`}
        mayManagePeople={can(caller, 'managePeople', {})}
      />
    </OfficeTexts>
  );
}
