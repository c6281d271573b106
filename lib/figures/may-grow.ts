import type { PlannedCell, PlanState } from '@/lib/rollup/coverage';
import type { Found } from '@/lib/rollup/outcome';
import type { Rule } from '@/lib/rollup/rule';

export interface GrowthQuestion {
  readonly isTally: boolean;
  /** The target covers every planned place, so that a place without any value counts too. */
  readonly isOverPlaces: boolean;
  /** Only values missing until this day matter; null for all of the time asked. */
  readonly until: number | null;
  /** A later value of the same count is known, so that this one could not raise the figure. */
  readonly isOvertaken: (cell: PlannedCell) => boolean;
  /** The place of the value, or one that holds it, stands in the figure. */
  readonly hasSpoken: (cell: PlannedCell) => boolean;
  /** A part of the total belongs to no category that was told, so that it may be of this one. */
  readonly isPartUnsplit: boolean;
}

/**
 * Why values still to come could change a figure, or null: raise it, or move a pooled ratio either
 * way. A missing value is not zero, so a figure that lacks some is never called behind or not met.
 */
export function mayGrow(
  { kind, accumulation }: Pick<Rule, 'kind' | 'accumulation'>,
  found: Found,
  planState: PlanState | null,
  { isTally, isOverPlaces, until, isOvertaken, hasSpoken, isPartUnsplit }: GrowthQuestion,
): 'values-missing' | 'lower-bound' | null {
  if (found.isAtLeast) return 'lower-bound';
  if (isPartUnsplit) return 'values-missing';
  const missing = (isOverPlaces ? planState?.missing : planState?.missingWhereReported) ?? [];
  const isCounted = kind === 'count' || kind === 'amount';
  const adds = isTally || ((isCounted || kind === 'ratio') && accumulation === 'periodic');
  const stands = isCounted && accumulation === 'cumulative';
  const isDue = ({ period }: PlannedCell) =>
    until === null || (period?.to != null && period.to <= until);
  const matters = (cell: PlannedCell) => {
    if (adds) return true;
    // Of what stands, an older value is known and counted; a place that never spoke is not.
    return stands ? !isOvertaken(cell) : !hasSpoken(cell);
  };
  return missing.some((cell) => isDue(cell) && matters(cell)) ? 'values-missing' : null;
}
