import type { Direction, IndicatorKind } from '@/lib/indicator/vocabulary';
import type { Rule } from '@/lib/rollup/rule';
import type { Aim } from './aim-problem';
import { isBaselineSubtracted } from './baseline';

interface DoubtRule {
  readonly kind: IndicatorKind;
  readonly accumulation: Rule['accumulation'];
  readonly direction: Direction;
  readonly levels: readonly { readonly code: string }[];
}

interface Aimed extends Aim {
  readonly operator: '=' | '>=' | '<=';
}

/**
 * What an officer should look at again in a target that is possible; the key of its words, or null.
 * @param baseline what stands for the same place, time and category
 */
export function targetDoubt(rule: DoubtRule, target: Aimed, baseline: Aim | null): string | null {
  if (rule.kind === 'ratio' && target.value !== null && target.value > 1) {
    return 'api.targets.aboveWhole';
  }
  if (!baseline || !isBaselineSubtracted(rule) || rule.direction === 'neither') return null;
  const [aimed, start] = [rankOf(rule, target), rankOf(rule, baseline)];
  if (aimed === null || start === null) return null;
  // "At least" and "at most" say that what is there is to be kept.
  if (aimed === start) return target.operator === '=' ? 'api.targets.equalsBaseline' : null;
  return aimed > start === (rule.direction === 'higher') ? null : 'api.targets.wrongSide';
}

function rankOf({ levels }: DoubtRule, aim: Aim): number | null {
  const { value, numerator, denominator, level } = aim;
  if (value !== null) return value;
  if (numerator != null && denominator) return numerator / denominator;
  return level === null ? null : levels.findIndex(({ code }) => code === level);
}
