import { timingSafeEqual } from 'node:crypto';
import type { Database } from '@/db/open';
import { findProgramme, type ProgrammeRow } from '@/db/queries/find-programme';
import { AppError } from '@/lib/errors';
import { type Caller, can } from '@/lib/permissions';

export interface PublicAddress {
  readonly programme: string;
  readonly secret?: string | undefined;
}

interface Asking {
  readonly db: Database;
  readonly caller: Caller;
}

/** The programme, for whoever may see its releases; `not-found` keeps the secret that it exists. */
export function readableProgramme(
  { db, caller }: Asking,
  { programme, secret }: PublicAddress,
): ProgrammeRow {
  const found = findProgramme(db, programme);
  if (!found) throw new AppError('not-found', { field: 'programme' });
  const { id: programmeId, visibility, unlistedSecret } = found;
  const secretIsRight =
    secret !== undefined && unlistedSecret !== null && same(secret, unlistedSecret);
  if (can(caller, 'viewReleases', { programmeId, visibility, secretIsRight })) return found;
  throw new AppError('not-found', { field: 'programme' });
}

function same(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
