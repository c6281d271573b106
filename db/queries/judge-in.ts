import type { QueuedValue } from '@/lib/api/review-schema';
import { type Authorised, can, isIndependent } from '@/lib/permissions';
import type { Queryable } from '../open';
import { reviewStep, reviewStepsOf, underReview } from '../review-step';

interface Reviewed {
  readonly placeId: number;
  readonly enteredBy: string | null;
  readonly submittedBy: string | null;
  readonly firstApprovedBy: string | null;
}

/**
 * Whether the person may approve each value or explanation; the same question is asked of the database
 * once.
 */
export function judgeIn(db: Queryable, scope: Authorised<'openReview'>) {
  const { programmeId } = scope.subject;
  const reviewSteps = reviewStepsOf(db, programmeId);
  const known = new Map<string, Pick<QueuedValue, 'step' | 'mayApprove' | 'needsReason'>>();
  return (value: Reviewed) => {
    const step = reviewStep(value, { programmeId, reviewSteps });
    const key = JSON.stringify(step);
    const found = known.get(key);
    if (found) return found;
    const question = underReview(db, scope, step);
    const answer = {
      step: step.step,
      mayApprove: can(scope.caller, 'reviewValue', question),
      needsReason: !isIndependent(scope.caller, question),
    };
    known.set(key, answer);
    return answer;
  };
}
