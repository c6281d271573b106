import type { ReleaseFigure } from '@/lib/release/figure';
import { type Coverage, type PlanState, withoutOutdated } from '@/lib/rollup/coverage';
import type { Column } from '@/lib/rollup/ledger';
import type { Answers } from '@/lib/rollup/one-period';
import type { Outcome } from '@/lib/rollup/outcome';
import { assessPhase, noTarget } from './assess';
import { emptyFigure, type FigureFrame, valuedFigure } from './figure-of';
import { emptyValue } from './figure-value';
import type { IndexedPhase } from './index-snapshot';
import type { WordedContext } from './indicator-context';
import { isShown } from './is-shown';
import type { Plan } from './plan-states';
import { isPartUnsplit, leftOvers } from './unsplit';

interface ColumnAnswers {
  readonly column: Column;
  readonly phase: IndexedPhase | null;
  /** By category key, the total under the empty one. */
  readonly answers: ReadonlyMap<string, Answers>;
}

/** The categories of every column's total, and what they leave over of it, under "not specified". */
export function categoryFigures(context: WordedContext): ReleaseFigure[] {
  if (context.asking.categoryKeys.length === 0) return [];
  return columnAnswers(context).flatMap((column) =>
    context.shownPlaceIds.flatMap((placeId) => categoriesAt(context, column, placeId)),
  );
}

function columnAnswers(context: WordedContext): ColumnAnswers[] {
  const { index, asking } = context;
  const ask = (answer: (key: string) => Answers) =>
    new Map(['', ...asking.categoryKeys].map((key) => [key, answer(key)]));
  const phases = index.phases.map((phase) => ({
    column: { kind: 'phase', phaseId: phase.id } as const,
    phase,
    answers: ask((key) =>
      key === '' ? asking.inPhase(phase) : asking.categoryInPhase(phase, key),
    ),
  }));
  const others = (['not-stated', 'outside'] as const).map((kind) => ({
    column: { kind },
    phase: null,
    answers: ask((key) => asking.inColumn(kind, key)),
  }));
  return [...phases, ...others];
}

function categoriesAt(
  context: WordedContext,
  { column, phase, answers }: ColumnAnswers,
  placeId: number,
): ReleaseFigure[] {
  const { targetsOfIndicator: targets } = context;
  const outcomes = new Map([...answers].map(([key, answer]) => [key, answer(placeId)]));
  const frame = (categoryKey: string, outcome: Outcome): FigureFrame => {
    const isOutdated = (id: number) => answers.get(categoryKey)?.(id)?.refused === 'latest-too-old';
    const planned = phase && plannedOf(context, placeId, phase.id, categoryKey, isOutdated);
    return {
      placeId,
      column,
      period: null,
      categoryKey,
      coverage: planned?.coverage ?? null,
      assessment: phase
        ? assessPhase(
            { ...context, targets, plan: planned?.plan ?? context.plan },
            {
              placeId,
              phase,
              categoryKey,
              outcome,
              planState: planned?.state ?? null,
              isPartUnsplit: isPartUnsplit(context, categoryKey, outcomes),
            },
          )
        : noTarget,
    };
  };
  const figures = [...outcomes].flatMap(([key, outcome]) =>
    key !== '' && outcome && isShown(context, placeId, outcome, key)
      ? valuedFigure(context, frame(key, outcome), outcome, null)
      : [],
  );
  const state = figures[0]?.state ?? 'not-specified';
  const rest = leftOvers(context, outcomes).map(({ key, value }) => {
    const empty = emptyFigure(context, { ...frame(key, null), coverage: null }, state, {
      code: 'notSpecified',
    });
    return { ...empty, value: { ...emptyValue(context.version.kind), value } };
  });
  return [...figures, ...rest];
}

/**
 * What the plan asks of a category. Where it asks for its breakdown nowhere, what it asks of the total
 * is the least that is missing of the category too.
 */
function plannedOf(
  { plan, planOfCategory }: WordedContext,
  placeId: number,
  phaseId: number,
  categoryKey: string,
  isOutdated: (placeId: number) => boolean,
): { plan: Plan; state: PlanState; coverage: Coverage | null } | null {
  if (!plan.isKnown) return null;
  const whole = withoutOutdated(plan.stateOf(placeId, phaseId), isOutdated);
  const own = planOfCategory(categoryKey);
  if (!own) return { plan, state: whole, coverage: null };
  const state = withoutOutdated(own.stateOf(placeId, phaseId), isOutdated);
  return {
    plan: own,
    coverage: state.coverage,
    state: {
      ...state,
      missing: [...state.missing, ...whole.missing],
      missingWhereReported: [...state.missingWhereReported, ...whole.missingWhereReported],
    },
  };
}
