import { type Localised, locales } from '@/lib/locale';
import type { ValueState } from '@/lib/observation/value-state';
import type { Contributor, FigurePeriod, ReleaseFigure } from '@/lib/release/figure';
import type { Coverage } from '@/lib/rollup/coverage';
import { refusalWords } from '@/lib/rollup/explain';
import { type Clause, coverageClause, explanationOf } from '@/lib/rollup/explanation';
import { type Column, wholeProgramme } from '@/lib/rollup/ledger';
import { type Found, isRefused, type Refused } from '@/lib/rollup/outcome';
import type { Assessment } from './assess';
import { calculatedClauses, overlapClause } from './calculated/clauses';
import { placeKey, stateOfAll } from './contributors';
import { emptyValue, figureValue } from './figure-value';
import type { WordedContext } from './indicator-context';

/** Where a figure stands, and how it compares. */
export interface FigureFrame {
  readonly placeId: number;
  readonly column: Column;
  readonly period: FigurePeriod | null;
  readonly categoryKey: string;
  readonly coverage: Coverage | null;
  readonly assessment: Assessment;
}

/** A figure with a value, or one that was refused. */
export function valuedFigure(
  context: WordedContext,
  frame: FigureFrame,
  outcome: Found | Refused,
  standingAt: number | null,
): ReleaseFigure {
  const { kind } = context.version;
  const contributors = context.contribute(outcome.observationIds, standingAt);
  const hasUnapproved = contributors.some(({ review }) => review === 'unapproved');
  const figure = framed(context, frame, clausesOf(context, frame, outcome, hasUnapproved));
  figure.state = stateOfAll(contributors);
  figure.basis = hasUnapproved ? 'with-unapproved' : 'approved';
  figure.contributors = contributors;
  figure.doubts = doubtsOf(contributors);
  if (isRefused(outcome)) {
    figure.refusal = refusalOf(context, outcome);
    return figure;
  }
  figure.value = figureValue(kind, outcome.quantity, outcome.isAtLeast);
  figure.remainders = remaindersOf(outcome);
  return figure;
}

/** Why there is no total; of a calculated indicator, because of which components. */
function refusalOf(context: WordedContext, outcome: Refused): Localised {
  const why = refusalWords(outcome.refused, context.words);
  if (!context.components) return why;
  const which = context.explain(calculatedClauses(context, outcome));
  return Object.fromEntries(
    locales.map((locale) => [locale, `${which[locale] ?? ''} ${why[locale] ?? ''}`.trim()]),
  );
}

/** A figure without any value, with the reason: never a zero. */
export function emptyFigure(
  context: WordedContext,
  frame: FigureFrame,
  state: ValueState,
  clause: Clause,
): ReleaseFigure {
  const figure = framed(context, frame, [clause]);
  figure.state = state;
  return figure;
}

/** How a figure was made, what it covers and on which basis it stands. */
export function clausesOf(
  context: WordedContext,
  {
    period,
    categoryKey,
    coverage,
    assessment,
  }: Pick<FigureFrame, 'period' | 'categoryKey' | 'coverage' | 'assessment'>,
  outcome: Found | Refused,
  hasUnapproved: boolean,
): Clause[] {
  const isCategory = categoryKey !== '';
  const clauses = madeOf(context, outcome, isCategory);
  const isPlanOpen = !context.plan.isKnown && context.version.kind !== 'text';
  if (coverage) clauses.push(coverageClause(coverage, isCategory ? 'category' : 'whole'));
  if ((!coverage || context.components) && isPlanOpen && period === null && !isCategory)
    clauses.push({ code: 'planUnknown' });
  const covers = assessment.target?.covers;
  if (covers) clauses.push({ code: 'partialTarget', count: covers.places, of: covers.of });
  if (hasUnapproved) clauses.push({ code: 'withUnapproved' });
  return [...clauses, ...overlapClause(context)];
}

function madeOf(context: WordedContext, outcome: Found | Refused, isCategory: boolean): Clause[] {
  if (context.components) return calculatedClauses(context, outcome);
  return isRefused(outcome)
    ? [{ code: 'refused', count: outcome.observationIds.length }]
    : explanationOf(outcome, context.facts, isCategory);
}

/** Everything that does not depend on values; one shape for every figure. */
function framed(
  context: WordedContext,
  { placeId, column, period, categoryKey, coverage, assessment }: FigureFrame,
  clauses: readonly Clause[],
): ReleaseFigure {
  const { index, indicator, plan, version } = context;
  const row = index.places.get(placeId);
  return {
    indicatorCode: indicator.code,
    placeKey: placeId === wholeProgramme || !row ? null : placeKey(row),
    phase:
      column.kind === 'phase'
        ? { kind: 'phase', code: phaseCode(index, column.phaseId) }
        : { kind: column.kind },
    period,
    categoryKey,
    state: 'missing',
    value: emptyValue(version.kind),
    baseline: assessment.baseline,
    target: assessment.target,
    achievement: assessment.achievement,
    progress: assessment.progress,
    expected: assessment.expected,
    status: assessment.status,
    coverage,
    isPlanKnown: plan.isKnown,
    remainders: [],
    basis: 'approved',
    explanation: context.explain(clauses),
    refusal: null,
    doubts: [],
    contributors: [],
  };
}

function phaseCode({ phases }: WordedContext['index'], phaseId: number): string {
  const phase = phases.find(({ id }) => id === phaseId);
  if (!phase) throw new RangeError(`No phase ${phaseId} in the snapshot.`);
  return phase.row.code;
}

function remaindersOf({ placeRemainder, periodRemainder }: Found): ReleaseFigure['remainders'] {
  const remainders: ReleaseFigure['remainders'] = [];
  if (placeRemainder) remainders.push({ axis: 'place', value: placeRemainder });
  if (periodRemainder) remainders.push({ axis: 'period', value: periodRemainder });
  return remainders;
}

function doubtsOf(contributors: readonly Contributor[]): ReleaseFigure['doubts'] {
  const doubts = new Map<string, ReleaseFigure['doubts'][number]>();
  for (const { doubt } of contributors) if (doubt) doubts.set(JSON.stringify(doubt), doubt);
  return [...doubts.values()];
}
