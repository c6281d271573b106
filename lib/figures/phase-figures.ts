import type { ReleaseFigure } from '@/lib/release/figure';
import type { Clause } from '@/lib/rollup/explanation';
import { wholeProgramme } from '@/lib/rollup/ledger';
import type { Answers } from '@/lib/rollup/one-period';
import { type Found, isRefused, type Refused } from '@/lib/rollup/outcome';
import { assessWithoutPhase } from './assess';
import { coverageOf } from './calculated/coverage-of';
import { emptyFigure, type FigureFrame, valuedFigure } from './figure-of';
import type { IndexedPhase } from './index-snapshot';
import type { IndicatorContext, WordedContext } from './indicator-context';
import { isShown } from './is-shown';
import { type StandingFacts, standingInPhase, type Untold } from './standing';

/** The figures of whole columns: every place, its sites, groups, and the programme. */
export function phaseFigures(context: WordedContext): ReleaseFigure[] {
  const { index, asking, shownPlaceIds: placeIds } = context;
  const started = index.phases.filter(({ from }) => from === null || from <= index.asOfDay);
  const phases = started.flatMap((phase) => {
    const answers = asking.inPhase(phase, levelAsked(context, phase));
    return placeIds.flatMap((id) => figureInPhase(context, phase, id, answers) ?? []);
  });
  return [...phases, ...placeIds.flatMap((id) => otherColumns(context, id))];
}

/** The level that targets of the phase ask for, where they agree; else null. */
export function levelAsked(
  { targetsOfIndicator, tree, version }: IndicatorContext,
  { id }: IndexedPhase,
): string | null {
  if (version.levels.length === 0) return null;
  const whole = targetsOfIndicator.ofPhase(wholeProgramme, id, '')?.levelCode;
  if (whole) return whole;
  const levels = tree.places.map(
    (place) => targetsOfIndicator.ofPhase(place.id, id, '')?.levelCode,
  );
  const [level, ...others] = new Set(levels.filter((code) => code != null));
  return others.length === 0 ? (level ?? null) : null;
}

function figureInPhase(
  context: WordedContext,
  phase: IndexedPhase,
  placeId: number,
  answers: Answers,
): ReleaseFigure | null {
  const { version } = context;
  const standing = standingInPhase(standingFacts(context), phase, placeId, answers);
  if (!standing) return null;
  const { outcome, coverage, assessment } = standing;
  const frame: FigureFrame = {
    placeId,
    column: { kind: 'phase', phaseId: phase.id },
    period: null,
    categoryKey: '',
    coverage,
    assessment,
  };
  if (outcome) {
    const stands = version.accumulation === 'cumulative' || version.accumulation === 'snapshot';
    const standingAt = stands && !isRefused(outcome) ? outcome.latestEnd : null;
    return valuedFigure(context, frame, outcome, standingAt);
  }
  return emptyFigure(context, frame, standing.state, clauseOf(standing));
}

/** What decides how a place stands. */
export function standingFacts(context: IndicatorContext): StandingFacts {
  return {
    ...context,
    targets: context.targetsOfIndicator,
    isShown: (placeId, outcome) => isShown(context, placeId, outcome),
  };
}

function clauseOf({ state, missing }: Untold): Clause {
  switch (state) {
    case 'missing':
      return { code: 'noValue', count: missing };
    case 'not-collected':
      return { code: 'notCollected' };
    case 'not-applicable':
      return { code: 'notApplicable' };
    case 'not-planned':
      return { code: 'notPlanned' };
  }
}

/** "Phase not stated", and periods in no phase: one period each, since time is not added there. */
function otherColumns(context: WordedContext, placeId: number): ReleaseFigure[] {
  return (['not-stated', 'outside'] as const).flatMap((kind) => {
    const outcome = context.asking.inColumn(kind, '')(placeId);
    if (!outcome || manyPeriods(outcome) || !isShown(context, placeId, outcome)) return [];
    const frame: FigureFrame = {
      placeId,
      column: { kind },
      period: null,
      categoryKey: '',
      coverage: coverageOf(outcome, null),
      assessment: assessWithoutPhase(context.targetsOfIndicator, placeId),
    };
    return valuedFigure(context, frame, outcome, null);
  });
}

/** Several periods of no phase make no figure of the column: each stands by itself. */
export function manyPeriods({ refused }: Found | Refused): boolean {
  return refused === 'period-not-stated' || refused === 'no-phase';
}
