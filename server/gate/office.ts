import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { findOfficeProgramme, type OfficeProgramme } from '@/db/queries/find-office-programme';
import { isLocale, type Locale } from '@/lib/locale';
import { signInPath } from '@/lib/office-path';
import {
  type Authorised,
  authorise,
  can,
  type OfficeAction,
  type Subjects,
} from '@/lib/permissions';
import { getAuthHouse } from '../auth/auth';
import { findSignedIn, type SignedIn } from './caller';

/** Who asks for this page; looked up once, however many parts of the page ask. */
export const signedInReader = cache(async () => findSignedIn(await headers()));

interface Entered extends SignedIn {
  readonly locale: Locale;
}

interface EnteredProgramme extends Entered {
  readonly programme: OfficeProgramme;
}

/** The first line of an office page. `path` is the page's own, after /{lang}/office. */
export async function enterOffice(locale: string, path: string): Promise<Entered> {
  if (!isLocale(locale)) notFound();
  const signedIn = await signedInReader();
  if (!signedIn) redirect(signInPath(locale, `/${locale}/office${path}`));
  return { ...signedIn, locale };
}

/**
 * The first line of a page of a programme's office; `path` is the page's own, after the programme.
 * A programme where the reader has no role does not exist for them.
 */
export async function enterProgramme(
  params: Promise<{ locale: string; programme: string }>,
  path = '',
): Promise<EnteredProgramme> {
  const { locale, programme: slug } = await params;
  const entered = await enterOffice(locale, `/${slug}${path}`);
  const programme = findOfficeProgramme(getAuthHouse().db, slug);
  if (!programme || !can(entered.caller, 'viewOffice', { programmeId: programme.id })) notFound();
  return { ...entered, programme };
}

/** The proof a page's queries ask for; what a reader may not do, they are not shown. */
export function authorisePage<A extends OfficeAction>(
  { caller }: SignedIn,
  action: A,
  subject: Subjects[A],
): Authorised<A> {
  if (!can(caller, action, subject)) notFound();
  return authorise(caller, action, subject);
}
