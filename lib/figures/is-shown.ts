import { type Ledger, wholeProgramme } from '@/lib/rollup/ledger';
import { type Found, isRefused, type Refused } from '@/lib/rollup/outcome';
import type { IndicatorContext } from './indicator-context';

/**
 * Texts stand where they were said. The programme has a total only where the indicator adds over
 * places, and one place of an unknown plan is no total.
 */
export function isShown(
  { version, plan, tree }: IndicatorContext,
  ledger: Ledger,
  placeId: number,
  outcome: Found | Refused,
): boolean {
  if (version.kind === 'text') return !isRefused(outcome) && ledger.cellsOf(placeId).length > 0;
  if (placeId !== wholeProgramme) return true;
  if (isRefused(outcome)) return outcome.refused !== 'places-do-not-add';
  const isOneOfMany = outcome.placeIds.size === 1 && tree.childrenOf(wholeProgramme).length > 1;
  return plan.isKnown || !isOneOfMany;
}
