import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { PlaceSetInput, ProgrammeInput } from '@/lib/programme/programme-input';
import { ensureBreakdown } from '../ensure-breakdown';
import type { Queryable } from '../open';
import { refuseTakenSlug } from '../refuse-taken-slug';
import { placeSet } from '../schema/place';
import { programme } from '../schema/programme';
import { transact } from '../transact';
import { secretFor } from '../unlisted-secret';
import { raisePublicRevision } from './raise-public-revision';
import { type Moment, recordChange } from './record-change';

interface Input extends ProgrammeInput, Moment {}

export interface CreatedProgramme {
  readonly id: number;
  /** Part of the address of an unlisted programme; null for the others. */
  readonly unlistedSecret: string | null;
}

/** Makes a programme from nothing, on a place set that stands or on a new one. */
export function createProgramme(
  db: Queryable,
  { caller }: Authorised<'manageInstance'>,
  { now, way, ...input }: Input,
): CreatedProgramme {
  const { placeSet: set, headline, ...columns } = input;
  return transact(db, (tx) => {
    refuseTakenSlug(tx, columns.slug);
    const unlistedSecret = secretFor(columns.visibility);
    const { id } = tx
      .insert(programme)
      .values({
        ...columns,
        headline: headline ?? columns.title,
        placeSetId: placeSetFor(tx, set),
        unlistedSecret,
        createdAt: now,
      })
      .returning({ id: programme.id })
      .get();
    ensureBreakdown(tx, id, []);
    if (columns.visibility !== 'private') raisePublicRevision(tx);
    recordChange(
      tx,
      { caller, subject: { programmeId: id } },
      { now, way },
      {
        action: 'create-programme',
        subjectKind: 'programme',
        subjectId: String(id),
        before: null,
        after: { ...input },
      },
    );
    return { id, unlistedSecret };
  });
}

function placeSetFor(tx: Queryable, input: PlaceSetInput): number {
  const found = tx
    .select({ id: placeSet.id })
    .from(placeSet)
    .where(eq(placeSet.code, input.code))
    .get();
  const field = 'placeSet.code';
  if (input.kind === 'existing') {
    if (found) return found.id;
    throw new AppError('invalid', { field, words: 'api.programmes.unknownPlaceSet' });
  }
  if (found) throw new AppError('conflict', { field, words: 'api.programmes.placeSetTaken' });
  const { kind: _, ...columns } = input;
  return tx.insert(placeSet).values(columns).returning({ id: placeSet.id }).get().id;
}
