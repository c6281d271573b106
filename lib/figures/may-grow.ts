import type { PlanState } from '@/lib/rollup/coverage';
import type { Found } from '@/lib/rollup/outcome';
import type { Rule } from '@/lib/rollup/rule';

export interface GrowthQuestion {
  readonly isTally: boolean;
  /** The target covers every planned place, so that a place without any value counts too. */
  readonly isOverPlaces: boolean;
  /** Only values missing until this day matter; null for all of the phase. */
  readonly until: number | null;
}

/**
 * Why values still to come could raise a figure, or null. A missing value is not zero, so a figure
 * that lacks some is never called behind or not met.
 */
export function mayGrow(
  { kind, accumulation }: Pick<Rule, 'kind' | 'accumulation'>,
  found: Found,
  planState: PlanState | null,
  { isTally, isOverPlaces, until }: GrowthQuestion,
): 'values-missing' | 'lower-bound' | null {
  if (found.isAtLeast) return 'lower-bound';
  const missing = (isOverPlaces ? planState?.missing : planState?.missingWhereReported) ?? [];
  const isCounted = kind === 'count' || kind === 'amount';
  const adds = isTally || (isCounted && accumulation === 'periodic');
  const stands = isCounted && accumulation === 'cumulative';
  if (!adds && !stands) return null;
  const matters = missing.some(({ period }) => {
    const end = period?.to ?? null;
    if (end === null) return until === null;
    if (until !== null && end > until) return false;
    return adds || found.earliestEnd === null || end > found.earliestEnd;
  });
  return matters ? 'values-missing' : null;
}
