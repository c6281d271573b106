import type { PlannedCell, PlanState } from '@/lib/rollup/coverage';
import type { IndicatorContext } from '../indicator-context';
import type { PhaseOrLife, Plan } from '../plan-states';
import type { Silence } from '../silence';

/** What is planned of the components is what is planned of their sum. */
export function calculatedPlan(components: readonly IndicatorContext[]): Plan {
  const plans = components.map(({ plan }) => plan);
  const ofAny = (idsOf: (plan: Plan) => readonly number[]) => [...new Set(plans.flatMap(idsOf))];
  return {
    isKnown: plans.length > 0 && plans.every(({ isKnown }) => isKnown),
    stateOf: (placeId: number, phaseId: PhaseOrLife, periodId?: number) =>
      stateOfAll(plans.map((plan) => plan.stateOf(placeId, phaseId, periodId))),
    isPlanned: (placeId, phaseId) => plans.some((plan) => plan.isPlanned(placeId, phaseId)),
    plannedChildren: (placeId, phaseId) => ofAny((plan) => plan.plannedChildren(placeId, phaseId)),
    plannedPeriods: (placeId, phaseId) => ofAny((plan) => plan.plannedPeriods(placeId, phaseId)),
    // Whether a missing value still matters is asked of each component by itself.
    isOvertaken: () => false,
  };
}

/** Where no component has a value, how many of them were planned. */
function stateOfAll(states: readonly PlanState[]): PlanState {
  const planned = states.filter(({ coverage }) => coverage !== null);
  const reported = planned.filter(({ coverage }) => coverage && coverage.reported > 0);
  const ofAll = <T extends PlannedCell | number>(listOf: (state: PlanState) => readonly T[]) => [
    ...new Set(states.flatMap(listOf)),
  ];
  return {
    coverage:
      planned.length > 0
        ? { reported: reported.length, planned: planned.length, of: 'indicators' }
        : null,
    missing: ofAll(({ missing }) => missing),
    missingWhereReported: ofAll(({ missingWhereReported }) => missingWhereReported),
    reportedChildren: ofAll(({ reportedChildren }) => reportedChildren),
    plannedChildren: ofAll(({ plannedChildren }) => plannedChildren),
  };
}

export function calculatedSilence(components: readonly IndicatorContext[]): Silence {
  const loudest = (states: readonly ReturnType<Silence['inPhase']>[]) =>
    states.find((state) => state === 'not-collected') ?? states.find((state) => state) ?? null;
  return {
    inPhase: (placeId, phaseId) =>
      loudest(components.map(({ silence }) => silence.inPhase(placeId, phaseId))),
    inPeriod: (placeId, periodId) =>
      loudest(components.map(({ silence }) => silence.inPeriod(placeId, periodId))),
  };
}
