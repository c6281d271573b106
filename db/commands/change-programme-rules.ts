import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { ProgrammeRulesInput } from '@/lib/programme/programme-input';
import type { Queryable } from '../open';
import { programme } from '../schema/programme';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends ProgrammeRulesInput, Moment {
  readonly programmeId: number;
}

/**
 * Changes the rules a programme is held to. They are the administrator's, as when it was created: who
 * enters and approves the values is not who decides how many approve, or whom small numbers protect.
 */
export function changeProgrammeRules(
  db: Queryable,
  { caller }: Authorised<'manageInstance'>,
  { programmeId, now, way, ...after }: Input,
): void {
  transact(db, (tx) => {
    const before = tx
      .select({
        startMonth: programme.startMonth,
        aheadFrom: programme.aheadFrom,
        onTrackFrom: programme.onTrackFrom,
        smallNumberThreshold: programme.smallNumberThreshold,
        reviewSteps: programme.reviewSteps,
      })
      .from(programme)
      .where(eq(programme.id, programmeId))
      .get();
    if (!before) throw new AppError('not-found', { field: 'programme' });
    tx.update(programme).set(after).where(eq(programme.id, programmeId)).run();
    recordChange(
      tx,
      { caller, subject: { programmeId } },
      { now, way },
      {
        action: 'change-programme-rules',
        subjectKind: 'programme',
        subjectId: String(programmeId),
        before,
        after,
      },
    );
  });
}
