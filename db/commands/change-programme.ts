import { eq } from 'drizzle-orm';
import { canonicalJson } from '@/lib/canonical-json';
import type { Authorised } from '@/lib/permissions';
import type { ProgrammeTextsInput } from '@/lib/programme/programme-input';
import type { Queryable } from '../open';
import { programme } from '../schema/programme';
import { transact } from '../transact';
import { raisePublicRevision } from './raise-public-revision';
import { type Moment, recordChange } from './record-change';

interface Input extends ProgrammeTextsInput, Moment {}

/**
 * Changes what a programme says of itself. Donors read most of it from the next release on; only the
 * title, before there is a release, and the day announced for the next one are seen at once.
 */
export function changeProgramme(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, ...after }: Input,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const before = tx
      .select({
        title: programme.title,
        kicker: programme.kicker,
        headline: programme.headline,
        summary: programme.summary,
        method: programme.method,
        limits: programme.limits,
        nextReleaseOn: programme.nextReleaseOn,
      })
      .from(programme)
      .where(eq(programme.id, programmeId))
      .get();
    if (!before) throw new Error(`There is no programme ${programmeId}.`);
    tx.update(programme).set(after).where(eq(programme.id, programmeId)).run();
    if (isSeenAtOnce(before, after)) raisePublicRevision(tx);
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'change-programme',
        subjectKind: 'programme',
        subjectId: String(programmeId),
        before,
        after,
      },
    );
  });
}

type Seen = Pick<ProgrammeTextsInput, 'title' | 'nextReleaseOn'>;

function isSeenAtOnce(before: Seen, after: Seen): boolean {
  const seen = ({ title, nextReleaseOn }: Seen) => canonicalJson({ title, nextReleaseOn });
  return seen(before) !== seen(after);
}
