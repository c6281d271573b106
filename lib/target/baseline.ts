import type { Rule } from '@/lib/rollup/rule';

type BaselineRule = Pick<Rule, 'kind' | 'accumulation' | 'direction'>;

/** Counts and amounts whose figure of a phase starts from nothing. */
function addsUp({ kind, accumulation }: BaselineRule): boolean {
  const isCounted = kind === 'count' || kind === 'amount';
  return isCounted && (accumulation === 'periodic' || accumulation === 'cumulative');
}

/**
 * What is subtracted from value and target (domain.md, rule 5), or null where a baseline is needed
 * and missing. For what adds up the stated baseline is context only: the phase starts at 0.
 */
export function startingValue(rule: BaselineRule, stated: number | null): number | null {
  if (!addsUp(rule)) return stated;
  // A count that should stay low and starts at 0 has no gain to compare: fewer is not "behind".
  return rule.direction === 'lower' ? null : 0;
}

export function isBaselineSubtracted(rule: BaselineRule): boolean {
  return !addsUp(rule);
}
