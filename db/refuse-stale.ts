import { AppError } from '@/lib/errors';
import type { Seen } from '@/lib/observation/observation-input';
import { nextReviewState } from '@/lib/observation/review-state';
import { type ObservedColumns, observedText } from './observed-columns';
import type { StandingValue } from './queries/list-standing-values';
import type { IndicatorRule } from './queries/value-references';

interface Save {
  readonly seen: Seen | null;
  readonly columns: ObservedColumns;
  readonly rule: IndicatorRule;
  readonly field: string;
}

/** Throws `conflict`, with both values, unless the person saw what stands now and may write on it. */
export function refuseStale(current: StandingValue | null, save: Save): void {
  const { seen, columns, rule, field } = save;
  const yours = observedText(rule, columns);
  if (!current) {
    if (seen === null) return;
    throw new AppError('conflict', {
      field,
      words: 'observation.errors.goneMeanwhile',
      params: { yours },
    });
  }
  const conflict = (words: string) =>
    new AppError('conflict', {
      field,
      words: `observation.errors.${words}`,
      params: {
        yours,
        theirs: observedText(rule, current),
        id: current.id,
        revision: current.revision,
      },
    });
  if (seen === null) throw conflict('alreadyThere');
  if (seen.id !== current.id || seen.revision !== current.revision) {
    throw conflict('changedMeanwhile');
  }
  const isStanding = current.reviewState === 'approved';
  if (!isStanding && nextReviewState(current.reviewState, 'save') === null) {
    throw conflict('alreadySubmitted');
  }
}
