import { add } from '@/lib/numbers/add';
import { dayOf } from '@/lib/period/day';
import { isExact } from '@/lib/period/span';
import type { Span } from '@/lib/period/vocabulary';
import type { FigureTarget } from '@/lib/release/figure';
import type { PlanState } from '@/lib/rollup/coverage';
import { type Found, isRefused, type Outcome } from '@/lib/rollup/outcome';
import { magnitude } from '@/lib/rollup/quantity';
import type { Rule } from '@/lib/rollup/rule';
import { isBaselineSubtracted, startingValue } from '@/lib/target/baseline';
import { type Expected, expectedOf } from '@/lib/target/expected';
import { achievementOf, progressOf } from '@/lib/target/progress';
import type { RolledTarget } from '@/lib/target/roll-up-target';
import { type CannotJudge, type Judgement, judge } from '@/lib/target/status';
import { sumMayGrow } from './calculated/growth';
import type { SnapshotIndex } from './index-snapshot';
import type { IndicatorContext } from './indicator-context';
import { mayGrow } from './may-grow';
import type { PlaceTree } from './place-tree';
import type { PhaseOrLife, Plan } from './plan-states';
import type { Targets } from './targets';

/** A figure against its baseline and target. */
export interface Assessment {
  readonly baseline: number | null;
  readonly target: FigureTarget | null;
  readonly achievement: number | null;
  readonly progress: number | null;
  readonly expected: number | null;
  readonly status: Judgement;
}

/** A phase, or the life of the programme. */
export interface AssessedTime {
  readonly id: PhaseOrLife;
  readonly span: Span;
  /** Its last day, or null. */
  readonly to: number | null;
}

export interface Assessed {
  readonly placeId: number;
  readonly phase: AssessedTime;
  readonly categoryKey: string;
  readonly outcome: Outcome;
  readonly planState: PlanState | null;
  /** Of a category: a part of its total belongs to no category that was told. */
  readonly isPartUnsplit?: boolean;
}

export interface AssessmentContext {
  readonly index: SnapshotIndex;
  readonly version: Rule;
  readonly tree: PlaceTree;
  readonly plan: Plan;
  readonly targets: Targets;
  /** Of a calculated indicator, those it adds. */
  readonly components: readonly IndicatorContext[] | null;
}

export const noTarget: Assessment = {
  baseline: null,
  target: null,
  achievement: null,
  progress: null,
  expected: null,
  status: { code: 'no-target', reason: null },
};

/** The figure of a phase against the target of that phase, or of the programme's whole life. */
export function assessPhase(context: AssessmentContext, asked: Assessed): Assessment {
  const { targets } = context;
  const { placeId, phase, categoryKey, outcome, planState } = asked;
  const baseline = targets.baseline(placeId, phase.id, categoryKey);
  const whole = targets.ofPhase(placeId, phase.id, categoryKey);
  if (!whole) return unjudged(baseline, null, noTarget.status);
  const target = figureTarget(whole, null);
  if (whole.value === null && whole.levelCode === null) {
    return unjudged(baseline, target, { code: 'no-target', reason: 'words-only' });
  }
  if (outcome === null) return unjudged(baseline, target, cannot('no-value'));
  if (isRefused(outcome)) return unjudged(baseline, target, cannot('refused'));
  const parts = partialTarget(context, asked, outcome, whole);
  if (parts === 'none') return unjudged(baseline, target, cannot('partial-total'));
  const aim = aimOf(context, parts ?? whole, outcome, planState);
  return compare(context, asked, outcome, baseline, parts ?? target, aim);
}

function unjudged(
  baseline: number | null,
  target: FigureTarget | null,
  status: Judgement,
): Assessment {
  return { baseline, target, achievement: null, progress: null, expected: null, status };
}

/** Outside every phase nothing is judged; what was planned for the whole life, in words, is said. */
export function assessWithoutPhase(targets: Targets, placeId: number): Assessment {
  const planned = targets.statedForLife(placeId);
  if (!planned || planned.value !== null || planned.levelCode !== null) return noTarget;
  const target = figureTarget({ ...planned, origin: 'stated', otherValue: null }, null);
  return { ...noTarget, target, status: { code: 'no-target', reason: 'words-only' } };
}

export const cannot = (reason: CannotJudge): Judgement => ({ code: 'cannot-be-judged', reason });

export function figureTarget(target: RolledTarget, covers: FigureTarget['covers']): FigureTarget {
  const { value, operator, words, origin, otherValue, levelCode } = target;
  return { value, operator, words, origin, otherValue, levelCode, covers };
}

/** Where places are missing from a total: the targets of those that are in it, or `none`. */
function partialTarget(
  { targets, tree }: AssessmentContext,
  { placeId, phase, categoryKey, planState }: Assessed,
  found: Found,
  whole: RolledTarget,
): FigureTarget | 'none' | null {
  const coverage = planState?.coverage;
  if (!planState || coverage?.of !== 'places' || coverage.reported === coverage.planned)
    return null;
  const above = planState.plannedChildren.flatMap((child) => tree.pathOf(child).slice(1));
  const isStated = [placeId, ...above].some((at) => found.placeIds.has(at));
  if (isStated || found.quantity.kind === 'tally') return null;
  const parts = targets.ofParts(planState.reportedChildren, phase.id, categoryKey);
  if (!parts) return 'none';
  const covers = { places: coverage.reported, of: coverage.planned };
  return figureTarget({ ...parts, otherValue: whole.value }, covers);
}

/** The number to compare with: a value, the order of a level, or how many places should reach it. */
function aimOf(
  { version }: AssessmentContext,
  target: Pick<FigureTarget, 'value' | 'levelCode'>,
  found: Found,
  planState: PlanState | null,
): number | null {
  if (found.quantity.kind === 'tally') {
    return target.value ?? planState?.coverage?.planned ?? found.quantity.of;
  }
  if (found.quantity.kind !== 'level') return target.value;
  return version.levels.find(({ code }) => code === target.levelCode)?.ordinal ?? null;
}

function compare(
  context: AssessmentContext,
  asked: Assessed,
  found: Found,
  baseline: number | null,
  target: FigureTarget,
  aim: number | null,
): Assessment {
  const { index, version } = context;
  const value = magnitude(found.quantity);
  if (aim === null || value === null) return unjudged(baseline, target, noTarget.status);
  const isTally = found.quantity.kind === 'tally';
  const isLevel = found.quantity.kind === 'level';
  const start = isTally ? 0 : startingValue(version, baseline);
  const { phase } = asked;
  const expected = expectedOf({
    trajectory: version.trajectory,
    start,
    target: aim,
    phase: phase.span,
    endOfValue: endOf(found),
    byPeriodTargets: byPeriodTargets(context, asked, found),
  });
  const hasPhaseEnded = phase.to !== null && phase.to <= index.asOfDay;
  const until = hasPhaseEnded ? null : found.latestEnd;
  const growth = growthOf(context, asked, found, target.covers === null, until);
  const isFallingCount = !isBaselineSubtracted(version) && version.direction === 'lower';
  // What stands may fall as well as rise, and so may what adds negative numbers.
  const mayFall =
    version.allowsNegative || version.kind === 'ratio' || version.aggregation === 'min';
  const status =
    growth === 'values-missing' && mayFall
      ? cannot('values-missing')
      : judge({
          value,
          target: aim,
          operator: target.operator,
          direction: version.direction,
          start,
          oneUnit: version.kind === 'ratio' ? 0.01 : 1,
          expected,
          hasPhaseEnded,
          isPhaseExact: isExact(phase.span),
          mayGrow: growth,
          isFallingCount: isFallingCount && !isTally,
          bands: index.snapshot.programme,
        });
  return {
    baseline,
    target,
    achievement: isLevel ? null : achievementOf(value, aim, version.direction),
    progress: isLevel ? null : progressOf(value, start, aim),
    expected: isLevel ? null : expectedValue(expected),
    status,
  };
}

function growthOf(
  context: AssessmentContext,
  { placeId, phase: { id: phaseId }, planState, isPartUnsplit = false }: Assessed,
  found: Found,
  isOverPlaces: boolean,
  until: number | null,
) {
  const { components } = context;
  if (components) return sumMayGrow(components, found, { placeId, phaseId, until, isPartUnsplit });
  const isTally = found.quantity.kind === 'tally';
  const question = { placeId, phaseId, isTally, isOverPlaces, until, isPartUnsplit };
  return mayGrow(context, found, planState, question);
}

function endOf({ latestEnd }: Found): string | null {
  return latestEnd === null ? null : dayOf(latestEnd);
}

function expectedValue(expected: Expected): number | null {
  return 'value' in expected ? expected.value : null;
}

/** What stands: the last period's target. What adds: those of every period until then. */
function byPeriodTargets(
  { index, version, targets }: AssessmentContext,
  { placeId, phase }: Assessed,
  found: Found,
): number | null {
  const { latestEnd } = found;
  if (version.trajectory !== 'by-period-targets' || latestEnd === null) return null;
  const adds = version.accumulation === 'periodic' && version.kind !== 'ratio';
  const phaseIds = phase.id === null ? [...index.periodsByPhase.keys()] : [phase.id];
  const asked = phaseIds.flatMap((id) => index.periodsByPhase.get(id) ?? []);
  // How often it was counted before the phase says nothing about the targets in it.
  const frequencies = new Set(
    asked.filter((id) => found.periodIds.has(id)).map((id) => index.periods.get(id)?.frequency),
  );
  const periods = asked
    .flatMap((id) => index.periods.get(id) ?? [])
    .filter(({ to, frequency }) => to !== null && frequencies.has(frequency) && to <= latestEnd)
    .filter(({ to }) => adds || to === latestEnd);
  const values = periods.map(({ id, column }) =>
    column.kind === 'phase' ? (targets.ofPeriod(placeId, column.phaseId, id)?.value ?? null) : null,
  );
  const known = values.filter((value) => value !== null);
  return known.length === values.length && known.length > 0 ? add(known) : null;
}
