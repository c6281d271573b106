import type { ReleaseFigure } from '@/lib/release/figure';
import type { PeriodFacts } from '@/lib/rollup/ledger';
import type { Outcome } from '@/lib/rollup/outcome';
import { noTarget } from './assess';
import { assessPoint } from './assess-point';
import { coverageOf } from './calculated/coverage-of';
import { figurePeriod } from './contributors';
import { emptyFigure, type FigureFrame, valuedFigure } from './figure-of';
import type { IndexedPhase } from './index-snapshot';
import type { IndicatorContext, WordedContext } from './indicator-context';
import { isShown } from './is-shown';
import { levelAsked } from './phase-figures';
import { saidByColumn } from './said-by-column';

/** The points of the series: every place, each period in which it has or lacks a value. */
export function pointFigures(context: WordedContext): ReleaseFigure[] {
  const { index, asking, shownPlaceIds } = context;
  const placesAt = placesByPeriod(context);
  const phases = new Map(index.phases.map((phase) => [phase.id, phase]));
  const isSaid = saidByColumn(index, placesAt.keys());
  return [...index.periods.values()].flatMap((period) => {
    const wanted = placesAt.get(period.id);
    if (!wanted || isSaid(period)) return [];
    const phase = period.column.kind === 'phase' ? phases.get(period.column.phaseId) : undefined;
    const answers = asking.inPeriod(period, phase ? levelAsked(context, phase) : null);
    return shownPlaceIds
      .filter((placeId) => wanted.has(placeId))
      .flatMap((placeId) => pointAt(context, period, phase, placeId, answers(placeId)) ?? []);
  });
}

/** For each period the places with a value in it, or below which one is missing. */
export function placesByPeriod(context: IndicatorContext): Map<number, Set<number>> {
  const { index, tree, plan, ledgers, version } = context;
  const places = new Map<number, Set<number>>();
  const put = (periodId: number, ids: readonly number[]) => {
    const known = places.get(periodId) ?? new Set();
    places.set(periodId, known);
    for (const id of ids) known.add(id);
  };
  for (const component of context.components ?? []) {
    for (const [periodId, ids] of placesByPeriod(component)) put(periodId, [...ids]);
  }
  for (const { id } of tree.places) {
    for (const cell of ledgers.get('')?.cellsOf(id) ?? []) {
      put(cell.period.id, version.kind === 'text' ? [id] : tree.countedAt(id));
    }
  }
  if (context.components || !plan.isKnown) return places;
  for (const { id } of tree.places) {
    for (const phase of index.phases) {
      for (const { period } of plan.stateOf(id, phase.id).missing) {
        if (period) put(period.id, [id, ...tree.countedAt(id)]);
      }
    }
  }
  return places;
}

function pointAt(
  context: WordedContext,
  period: PeriodFacts,
  phase: IndexedPhase | undefined,
  placeId: number,
  outcome: Outcome,
): ReleaseFigure | null {
  const { index, plan } = context;
  const row = index.periodRows.get(period.id);
  if (!row) return null;
  const planState = plan.isKnown && phase ? plan.stateOf(placeId, phase.id, period.id) : null;
  const frame: FigureFrame = {
    placeId,
    column: period.column,
    period: figurePeriod(row),
    categoryKey: '',
    coverage: coverageOf(outcome, planState),
    assessment: phase
      ? assessPoint(
          { ...context, targets: context.targetsOfIndicator },
          { placeId, phase, categoryKey: '', outcome, planState },
          period,
        )
      : noTarget,
  };
  if (outcome && isShown(context, placeId, outcome)) {
    return valuedFigure(context, frame, outcome, period.to);
  }
  if (outcome) return null;
  if (planState && planState.missing.length > 0) {
    return emptyFigure(context, frame, 'missing', {
      code: 'noValue',
      count: planState.missing.length,
    });
  }
  const silence = context.silence.inPeriod(placeId, period.id);
  if (!silence) return null;
  const code = silence === 'not-collected' ? 'notCollected' : 'notApplicable';
  return emptyFigure(context, frame, silence, { code });
}
