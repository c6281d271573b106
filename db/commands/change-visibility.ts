import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Visibility } from '@/lib/programme/vocabulary';
import type { Queryable } from '../open';
import { programme } from '../schema/programme';
import { transact } from '../transact';
import { secretFor } from '../unlisted-secret';
import { raisePublicRevision } from './raise-public-revision';
import { type Moment, recordChange } from './record-change';

interface Input extends Moment {
  readonly visibility: Visibility;
}

/**
 * Says who may see the releases, and returns the secret of an unlisted address. Saying "unlisted"
 * again makes a new secret, and the old address is dead at once. The history never holds a secret.
 */
export function changeVisibility(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { visibility, now, way }: Input,
): string | null {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const before = tx
      .select({ visibility: programme.visibility })
      .from(programme)
      .where(eq(programme.id, programmeId))
      .get();
    if (!before) throw new Error(`There is no programme ${programmeId}.`);
    if (before.visibility === visibility && visibility !== 'unlisted') {
      throw new AppError('conflict', {
        field: 'visibility',
        words: 'api.programmes.sameVisibility',
      });
    }
    const unlistedSecret = secretFor(visibility);
    tx.update(programme)
      .set({ visibility, unlistedSecret })
      .where(eq(programme.id, programmeId))
      .run();
    raisePublicRevision(tx);
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'change-visibility',
        subjectKind: 'programme',
        subjectId: String(programmeId),
        before,
        after: { visibility },
      },
    );
    return unlistedSecret;
  });
}
