import type { ValueState } from '@/lib/observation/value-state';
import type { FigurePeriod, ReleaseFigure } from '@/lib/release/figure';
import type { Coverage } from '@/lib/rollup/coverage';
import { refusalWords } from '@/lib/rollup/explain';
import { type Clause, coverageClause, explanationOf } from '@/lib/rollup/explanation';
import { type Column, wholeProgramme } from '@/lib/rollup/ledger';
import { type Found, isRefused, type Refused } from '@/lib/rollup/outcome';
import type { Assessment } from './assess';
import { placeKey, stateOfAll } from './contributors';
import { emptyValue, figureValue } from './figure-value';
import type { IndicatorContext } from './indicator-context';

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
  context: IndicatorContext,
  frame: FigureFrame,
  outcome: Found | Refused,
  standingAt: number | null,
): ReleaseFigure {
  const contributors = context.contribute(outcome.observationIds, standingAt);
  const hasUnapproved = contributors.some(({ review }) => review === 'unapproved');
  const isTotal = frame.period === null && frame.categoryKey === '';
  const clauses: Clause[] = isRefused(outcome)
    ? [{ code: 'refused', count: outcome.observationIds.length }]
    : explanationOf(outcome, context.facts);
  if (frame.coverage) clauses.push(coverageClause(frame.coverage));
  else if (isTotal && !context.plan.isKnown) clauses.push({ code: 'planUnknown' });
  const covers = frame.assessment.target?.covers;
  if (covers) clauses.push({ code: 'partialTarget', count: covers.places, of: covers.of });
  if (hasUnapproved) clauses.push({ code: 'withUnapproved' });
  const { kind } = context.version;
  return {
    ...place(context, frame),
    state: stateOfAll(contributors),
    value: isRefused(outcome)
      ? emptyValue(kind)
      : figureValue(kind, outcome.quantity, outcome.isAtLeast),
    ...compared(frame),
    isPlanKnown: context.plan.isKnown,
    remainders: isRefused(outcome) ? [] : remaindersOf(outcome),
    basis: hasUnapproved ? 'with-unapproved' : 'approved',
    explanation: context.explain(clauses),
    refusal: isRefused(outcome) ? refusalWords(outcome.refused, context.words) : null,
    doubts: distinct(contributors.flatMap(({ doubt }) => doubt ?? [])),
    contributors,
  };
}

/** A figure without any value, with the reason: never a zero. */
export function emptyFigure(
  context: IndicatorContext,
  frame: FigureFrame,
  state: ValueState,
  clause: Clause,
): ReleaseFigure {
  return {
    ...place(context, frame),
    state,
    value: emptyValue(context.version.kind),
    ...compared(frame),
    isPlanKnown: context.plan.isKnown,
    remainders: [],
    basis: 'approved',
    explanation: context.explain([clause]),
    refusal: null,
    doubts: [],
    contributors: [],
  };
}

function place({ indicator, index }: IndicatorContext, frame: FigureFrame) {
  const { column, period, categoryKey, placeId } = frame;
  const row = index.places.get(placeId);
  return {
    indicatorCode: indicator.code,
    placeKey: placeId === wholeProgramme || !row ? null : placeKey(row),
    phase:
      column.kind === 'phase'
        ? { kind: 'phase' as const, code: phaseCode(index, column.phaseId) }
        : { kind: column.kind },
    period,
    categoryKey,
  };
}

function phaseCode({ phases }: IndicatorContext['index'], phaseId: number): string {
  const phase = phases.find(({ id }) => id === phaseId);
  if (!phase) throw new RangeError(`No phase ${phaseId} in the snapshot.`);
  return phase.row.code;
}

function compared({ coverage, assessment }: FigureFrame) {
  const { baseline, target, achievement, progress, expected, status } = assessment;
  return { baseline, target, achievement, progress, expected, status, coverage };
}

function remaindersOf({ placeRemainder, periodRemainder }: Found): ReleaseFigure['remainders'] {
  const remainders: ReleaseFigure['remainders'] = [];
  if (placeRemainder) remainders.push({ axis: 'place', value: placeRemainder });
  if (periodRemainder) remainders.push({ axis: 'period', value: periodRemainder });
  return remainders;
}

function distinct<T>(texts: readonly T[]): T[] {
  return [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()];
}
