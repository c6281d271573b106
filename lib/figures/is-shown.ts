import { type Ledger, wholeProgramme } from '@/lib/rollup/ledger';
import { type Found, isRefused, type Refused } from '@/lib/rollup/outcome';
import type { IndicatorContext } from './indicator-context';

/**
 * Which answers make a figure. Texts stand where they were said; where places do not add, only a
 * region with several values below it says so; and above regions, the one value of an unknown plan is
 * no total.
 */
export function isShown(
  context: IndicatorContext,
  ledger: Ledger,
  placeId: number,
  outcome: Found | Refused,
): boolean {
  const { version, plan, index, tree } = context;
  if (version.kind === 'text') return !isRefused(outcome) && ledger.cellsOf(placeId).length > 0;
  const isAboveRegions =
    placeId === wholeProgramme || index.places.get(placeId)?.level === 'country';
  if (outcome.refused === 'places-do-not-add') {
    const places = outcome.observationIds.map((id) => index.observations.get(id)?.placeId);
    return !isAboveRegions && new Set(places).size > 1;
  }
  if (isRefused(outcome) || plan.isKnown || !isAboveRegions) return true;
  const [only] = outcome.placeIds;
  return outcome.placeIds.size > 1 || only === onlyPlaceBelow(tree.childrenOf, placeId, only);
}

/** Follows only children down to the place asked; stops where a place has several or none. */
function onlyPlaceBelow(
  childrenOf: (placeId: number) => readonly number[],
  placeId: number,
  asked: number | undefined,
): number {
  const [child, ...others] = childrenOf(placeId);
  if (placeId === asked || child === undefined || others.length > 0) return placeId;
  return onlyPlaceBelow(childrenOf, child, asked);
}
