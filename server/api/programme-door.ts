import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { findProgramme, type ProgrammeRow } from '@/db/queries/find-programme';
import { AppError } from '@/lib/errors';
import {
  type Authorised,
  authorise,
  can,
  type OfficeAction,
  type Subjects,
} from '@/lib/permissions';
import type { ApiContext } from './context';

interface Address {
  readonly programme: string;
  readonly secret?: string | undefined;
}

function same(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The programme, for whoever may see its releases; `not-found` keeps the secret that it exists. */
export function readableProgramme(context: ApiContext, address: Address): ProgrammeRow {
  const found = findProgramme(context.db, address.programme);
  if (!found) throw new AppError('not-found', { field: 'programme' });
  const { id: programmeId, visibility, unlistedSecret } = found;
  const secretIsRight =
    address.secret !== undefined && unlistedSecret !== null && same(address.secret, unlistedSecret);
  if (can(context.caller, 'viewReleases', { programmeId, visibility, secretIsRight })) return found;
  throw new AppError('not-found', { field: 'programme' });
}

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
  context: ApiContext,
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
