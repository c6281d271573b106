import type { ReviewState } from '@/lib/observation/review-state';
import { carriesValue, type StoredValueState } from '@/lib/observation/value-state';
import type { Hint } from './hint';
import { type HintedValue, type HintQuestion, valueHints } from './value-hints';

/** A value where it stands, and what it is compared with. */
export interface StandingQuestion extends Pick<HintQuestion, 'rule' | 'earlier'> {
  readonly said: HintedValue & { readonly state: StoredValueState };
  readonly reviewState: ReviewState;
  /** Empty for the total. */
  readonly category: string;
  /** What its parts add up to; of a total alone. */
  readonly parts: number | null;
  /** Of the whole phase. */
  readonly phaseTarget: number | null;
}

/**
 * What is unusual about a value as it stands. Of one that was approved only that its parts make
 * something else may still be mended.
 */
export function standingHints(question: StandingQuestion): Hint[] {
  const { rule, said, reviewState, category, earlier, parts, phaseTarget } = question;
  if (!carriesValue(said.state)) return [];
  const isInHand = reviewState !== 'approved' && reviewState !== 'superseded';
  return valueHints({
    rule,
    said,
    earlier: isInHand ? earlier : [],
    parts: rule.kind === 'ratio' || category !== '' ? null : parts,
    target: isInHand && category === '' ? phaseTarget : null,
  });
}
