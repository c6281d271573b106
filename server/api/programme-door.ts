import 'server-only';
import { findProgramme, type ProgrammeRow } from '@/db/queries/find-programme';
import { AppError } from '@/lib/errors';
import { type Authorised, authorise, type OfficeAction, type Subjects } from '@/lib/permissions';
import type { ApiContext } from './context';

/** Actions that are allowed or not on a programme as a whole. */
type ProgrammeAction = {
  [A in OfficeAction]: Subjects[A] extends { programmeId: number }
    ? { programmeId: number } extends Subjects[A]
      ? A
      : never
    : never;
}[OfficeAction];

/** The programme with the proof that the caller may do `action` to it. */
export function officeProgramme<A extends ProgrammeAction>(
  context: Pick<ApiContext, 'db' | 'caller'>,
  slug: string,
  action: A,
): { readonly programme: ProgrammeRow; readonly scope: Authorised<A> } {
  const programme = findProgramme(context.db, slug);
  // The public learns nothing here of which programmes exist.
  if (context.caller.kind === 'public') throw new AppError('unauthorized');
  if (!programme) throw new AppError('not-found', { field: 'programme' });
  const subject = { programmeId: programme.id } as Subjects[A];
  return { programme, scope: authorise(context.caller, action, subject) };
}
