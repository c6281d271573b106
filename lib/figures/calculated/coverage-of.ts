import type { Coverage, PlanState } from '@/lib/rollup/coverage';
import type { Outcome } from '@/lib/rollup/outcome';

/**
 * How much of what was planned a figure covers; null where nothing was, or nobody knows. A calculated
 * one covers the indicators it is made of.
 */
export function coverageOf(outcome: Outcome, planState: PlanState | null): Coverage | null {
  const parts = outcome?.parts;
  if (!parts) return planState?.coverage ?? null;
  const reported = parts.filter((part) => part.outcome !== null).length;
  const planned = parts.filter((part) => part.outcome !== null || part.isExpected).length;
  return { reported, planned, of: 'indicators' };
}
