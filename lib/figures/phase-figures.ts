import type { ReleaseFigure } from '@/lib/release/figure';
import { withoutOutdated } from '@/lib/rollup/coverage';
import { wholeProgramme } from '@/lib/rollup/ledger';
import type { Answers } from '@/lib/rollup/one-period';
import { isRefused } from '@/lib/rollup/outcome';
import { assessPhase, assessWithoutPhase } from './assess';
import { coverageOf } from './calculated/coverage-of';
import { emptyFigure, type FigureFrame, valuedFigure } from './figure-of';
import type { IndexedPhase } from './index-snapshot';
import type { IndicatorContext, WordedContext } from './indicator-context';
import { isShown } from './is-shown';

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
  const { plan, version } = context;
  const outcome = answers(placeId);
  const isOutdated = (id: number) => answers(id)?.refused === 'latest-too-old';
  const planState = plan.isKnown
    ? withoutOutdated(plan.stateOf(placeId, phase.id), isOutdated)
    : null;
  const frame: FigureFrame = {
    placeId,
    column: { kind: 'phase', phaseId: phase.id },
    period: null,
    categoryKey: '',
    coverage: coverageOf(outcome, planState),
    assessment: assessPhase(
      { ...context, targets: context.targetsOfIndicator },
      { placeId, phase, categoryKey: '', outcome, planState },
    ),
  };
  if (outcome) {
    if (!isShown(context, placeId, outcome)) return null;
    const stands = version.accumulation === 'cumulative' || version.accumulation === 'snapshot';
    const standingAt = stands && !isRefused(outcome) ? outcome.latestEnd : null;
    return valuedFigure(context, frame, outcome, standingAt);
  }
  if (planState && planState.missing.length > 0) {
    return emptyFigure(context, frame, 'missing', {
      code: 'noValue',
      count: planState.missing.length,
    });
  }
  const silence = context.silence.inPhase(placeId, phase.id);
  if (silence === 'not-collected') {
    return emptyFigure(context, frame, silence, { code: 'notCollected' });
  }
  if (silence) return emptyFigure(context, frame, silence, { code: 'notApplicable' });
  const place = context.index.places.get(placeId);
  const isBlank = plan.isKnown && !plan.isPlanned(placeId, phase.id) && phase.row.isReportedHere;
  return isBlank && place?.level === 'region' && place.isInProgramme
    ? emptyFigure(context, frame, 'not-planned', { code: 'notPlanned' })
    : null;
}

/** "Phase not stated", and periods in no phase: one period each, since time is not added there. */
function otherColumns(context: WordedContext, placeId: number): ReleaseFigure[] {
  return (['not-stated', 'outside'] as const).flatMap((kind) => {
    const outcome = context.asking.inColumn(kind, '')(placeId);
    const isManyPeriods =
      outcome?.refused === 'period-not-stated' || outcome?.refused === 'no-phase';
    if (!outcome || isManyPeriods || !isShown(context, placeId, outcome)) return [];
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
