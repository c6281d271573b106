import { eq } from 'drizzle-orm';
import { type Authorised, can, type UnderReview } from '@/lib/permissions';
import type { Queryable } from './open';
import type { StandingValue } from './queries/list-standing-values';
import { someoneElseMayReview } from './queries/someone-else-may-review';
import { programme } from './schema/programme';

/** The step of review a value waits for, and who took part in it so far. */
export function reviewStep(
  value: Pick<StandingValue, 'placeId' | 'enteredBy' | 'submittedBy' | 'firstApprovedBy'>,
  { programmeId, reviewSteps }: { readonly programmeId: number; readonly reviewSteps: number },
): Omit<UnderReview, 'someoneElseMay'> {
  const { placeId, enteredBy, submittedBy, firstApprovedBy } = value;
  return {
    programmeId,
    placeId,
    step: reviewSteps === 2 && firstApprovedBy === null ? 'first' : 'final',
    takenPartIds: [enteredBy, submittedBy, firstApprovedBy].filter((id) => id !== null),
  };
}

/** The whole question, asking about other people only where the answer hangs on them. */
export function underReview(
  tx: Queryable,
  { caller }: Authorised<'openReview'>,
  step: Omit<UnderReview, 'someoneElseMay'>,
): UnderReview {
  const asIfOthersMay = { ...step, someoneElseMay: true };
  if (can(caller, 'reviewValue', asIfOthersMay)) return asIfOthersMay;
  return { ...step, someoneElseMay: someoneElseMayReview(tx, step) };
}

/** How many people approve a value of the programme: 1 or 2. */
export function reviewStepsOf(tx: Queryable, programmeId: number): number {
  const row = tx
    .select({ steps: programme.reviewSteps })
    .from(programme)
    .where(eq(programme.id, programmeId))
    .get();
  if (!row) throw new Error(`There is no programme ${programmeId}.`);
  return row.steps;
}
