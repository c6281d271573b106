import type { IndicatorKind } from '@/lib/indicator/vocabulary';
import type { PlaceLevel } from '@/lib/programme/vocabulary';
import { wholeProgramme } from '@/lib/rollup/ledger';
import { type Found, isRefused, type Refused } from '@/lib/rollup/outcome';
import type { IndicatorContext } from './indicator-context';

/** What decides whether an answer makes a figure. */
export interface ShownFacts {
  readonly kind: IndicatorKind;
  readonly isPlanKnown: boolean;
  levelOf(placeId: number): PlaceLevel | undefined;
  childrenOf(placeId: number): readonly number[];
  /** Whether the place said something itself. */
  hasTold(placeId: number): boolean;
  /** The place of an observation. */
  placeOf(observationId: number): number | undefined;
}

/**
 * Which answers make a figure. Texts stand where they were said; where places do not add, only a
 * region with several values below it says so; and above regions, the one value of an unknown plan is
 * no total.
 */
export function makesFigure(facts: ShownFacts, placeId: number, outcome: Found | Refused): boolean {
  if (facts.kind === 'text') return !isRefused(outcome) && facts.hasTold(placeId);
  const doAdd = outcome.refused !== 'places-do-not-add';
  if (doAdd && (isRefused(outcome) || facts.isPlanKnown)) return true;
  const isAboveRegions = placeId === wholeProgramme || facts.levelOf(placeId) === 'country';
  if (isRefused(outcome)) {
    return !isAboveRegions && new Set(outcome.observationIds.map(facts.placeOf)).size > 1;
  }
  if (!isAboveRegions) return true;
  const [only] = outcome.placeIds;
  return outcome.placeIds.size > 1 || only === onlyPlaceBelow(facts.childrenOf, placeId, only);
}

/** The same, for answers about one indicator; of a calculated one, each component was asked. */
export function isShown(
  { version, plan, index, tree, ledgers, components }: IndicatorContext,
  placeId: number,
  outcome: Found | Refused,
  categoryKey = '',
): boolean {
  if (components) return true;
  const facts: ShownFacts = {
    kind: version.kind,
    isPlanKnown: plan.isKnown,
    levelOf: (id) => index.places.get(id)?.level,
    childrenOf: tree.childrenOf,
    hasTold: (id) => (ledgers.get(categoryKey)?.cellsOf(id).length ?? 0) > 0,
    placeOf: (id) => index.observations.get(id)?.placeId,
  };
  return makesFigure(facts, placeId, outcome);
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
