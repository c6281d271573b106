import type { ComponentPart, Found } from '@/lib/rollup/outcome';
import { foundIn, isPartial } from '@/lib/rollup/sum-of-components';
import type { IndicatorContext } from '../indicator-context';
import { mayGrow } from '../may-grow';
import type { PhaseOrLife } from '../plan-states';

export interface SumGrowthQuestion {
  readonly placeId: number;
  readonly phaseId: PhaseOrLife;
  /** Only values missing until this day matter; null for all of the time asked. */
  readonly until: number | null;
  readonly isPartUnsplit: boolean;
}

/**
 * Why values still to come could change a sum of indicators, or null: one has no value, one is not
 * complete itself, or they reach different days. Its target is for all of them.
 */
export function sumMayGrow(
  components: readonly IndicatorContext[],
  found: Found,
  question: SumGrowthQuestion,
): 'values-missing' | 'lower-bound' | null {
  const parts = found.parts ?? [];
  const isOpen = question.isPartUnsplit || isPartial(parts) || doEndsDiffer(parts);
  const isLacking = components.some((component) => {
    const part = parts.find(({ indicatorId }) => indicatorId === component.indicator.id);
    const own = part?.outcome ?? null;
    return own !== null && own.refused === null && lacksValues(component, own, question);
  });
  if (isOpen || isLacking) return 'values-missing';
  return found.isAtLeast ? 'lower-bound' : null;
}

/** The sum would speak for a day that only some of the components have reached. */
export function doEndsDiffer(parts: readonly ComponentPart[]): boolean {
  return new Set(foundIn(parts).map(({ latestEnd }) => latestEnd)).size > 1;
}

/** Whether values are missing in a component, or places that have a plan and were not counted. */
export function lacksValues(
  context: IndicatorContext,
  own: Found,
  { placeId, phaseId, until }: SumGrowthQuestion,
): boolean {
  const { plan } = context;
  if (!plan.isKnown) return false;
  const state = plan.stateOf(placeId, phaseId);
  const { coverage } = state;
  const isStated = own.placeIds.has(placeId);
  if (!isStated && coverage?.of === 'places' && coverage.reported < coverage.planned) return true;
  const growth = mayGrow(context, { ...own, isAtLeast: false }, state, {
    placeId,
    phaseId,
    isTally: false,
    isOverPlaces: true,
    until,
    isPartUnsplit: false,
  });
  return growth !== null;
}
