import { wholeProgramme } from '@/lib/rollup/ledger';
import type { Answers } from '@/lib/rollup/one-period';
import type { ComponentPart, Outcome } from '@/lib/rollup/outcome';
import type { IndicatorContext } from '../indicator-context';
import { isShown } from '../is-shown';
import type { PhaseOrLife } from '../plan-states';

/** The time of a question: a phase, the life of the programme, or none of which a plan speaks. */
export type PlannedTime =
  | { readonly phaseId: PhaseOrLife; readonly periodId?: number }
  | 'no-phase';

/** What one component says at a place, and whether its silence there is a gap. */
export function partAt(
  component: IndicatorContext,
  answers: Answers,
  placeId: number,
  time: PlannedTime,
): ComponentPart {
  const outcome = shownAt(component, answers, placeId);
  const isExpected = outcome === null && isGap(component, answers, placeId, time);
  const isIncomplete = outcome !== null && lacksPlanned(component, placeId, time);
  return { ...partOf(component, outcome), isExpected, isIncomplete };
}

export function partOf({ indicator }: IndicatorContext, outcome: Outcome): ComponentPart {
  const { id: indicatorId, code } = indicator;
  return { indicatorId, code, outcome, isExpected: false, isIncomplete: false };
}

function lacksPlanned({ plan }: IndicatorContext, placeId: number, time: PlannedTime): boolean {
  if (!plan.isKnown || time === 'no-phase') return false;
  const { coverage, missing } = plan.stateOf(placeId, time.phaseId, time.periodId);
  return missing.length > 0 || (coverage?.of === 'places' && coverage.reported < coverage.planned);
}

/** Only what would be a figure of the component itself. */
export function shownAt(
  component: IndicatorContext,
  answers: Answers,
  placeId: number,
  categoryKey = '',
): Outcome {
  const outcome = answers(placeId);
  return outcome && isShown(component, placeId, outcome, categoryKey) ? outcome : null;
}

function isGap(
  { plan, tree }: IndicatorContext,
  answers: Answers,
  placeId: number,
  time: PlannedTime,
): boolean {
  if (!plan.isKnown) return true;
  if (time !== 'no-phase' && plan.isPlanned(placeId, time.phaseId)) return true;
  // A region that states its own total holds what belongs to this site, and nobody knows how much.
  return tree.pathOf(placeId).some((above) => {
    if (above === placeId || above === wholeProgramme) return false;
    const stated = answers(above);
    return stated !== null && stated.refused === null && stated.placeIds.has(above);
  });
}
