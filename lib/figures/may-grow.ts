import type { PlannedCell, PlanState } from '@/lib/rollup/coverage';
import type { Found } from '@/lib/rollup/outcome';
import type { Rule } from '@/lib/rollup/rule';
import type { PlaceTree } from './place-tree';
import type { PhaseOrLife, Plan } from './plan-states';

/** What decides whether a missing value would have counted. */
export interface GrowthContext {
  readonly version: Pick<Rule, 'kind' | 'accumulation'>;
  readonly tree: Pick<PlaceTree, 'pathOf'>;
  readonly plan: Pick<Plan, 'isOvertaken'>;
}

export interface GrowthQuestion {
  /** Where and for which time the figure stands. */
  readonly placeId: number;
  readonly phaseId: PhaseOrLife;
  readonly isTally: boolean;
  /** The target covers every planned place, so that a place without any value counts too. */
  readonly isOverPlaces: boolean;
  /** Only values missing until this day matter; null for all of the time asked. */
  readonly until: number | null;
  /** A part of the total belongs to no category that was told, so that it may be of this one. */
  readonly isPartUnsplit: boolean;
}

/**
 * Why values still to come could change a figure, or null: raise it, or move a pooled ratio either
 * way. A missing value is not zero, so a figure that lacks some is never called behind or not met.
 */
export function mayGrow(
  context: GrowthContext,
  found: Found,
  planState: PlanState | null,
  question: GrowthQuestion,
): 'values-missing' | 'lower-bound' | null {
  if (found.isAtLeast) return 'lower-bound';
  if (question.isPartUnsplit) return 'values-missing';
  const missing = question.isOverPlaces ? planState?.missing : planState?.missingWhereReported;
  if (!missing || missing.length === 0) return null;
  const { until } = question;
  const isDue = ({ period }: PlannedCell) =>
    until === null || (period?.to != null && period.to <= until);
  const isAny = missing.some((cell) => isDue(cell) && matters(context, found, cell, question));
  return isAny ? 'values-missing' : null;
}

function matters(
  { version: { kind, accumulation }, tree, plan }: GrowthContext,
  { placeIds }: Found,
  cell: PlannedCell,
  { placeId, phaseId, isTally }: GrowthQuestion,
): boolean {
  const isCounted = kind === 'count' || kind === 'amount';
  if (isTally || ((isCounted || kind === 'ratio') && accumulation === 'periodic')) return true;
  // Of what stands, an older value is known and counted; a place that never spoke is not.
  return isCounted && accumulation === 'cumulative'
    ? !plan.isOvertaken(cell, placeId, phaseId === null ? 'life' : 'phase')
    : !tree.pathOf(cell.placeId).some((at) => placeIds.has(at));
}
