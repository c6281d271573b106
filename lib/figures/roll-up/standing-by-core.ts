import { dayOf } from '@/lib/period/day';
import { wholeProgramme } from '@/lib/rollup/ledger';
import { isRefused, type Outcome } from '@/lib/rollup/outcome';
import { assessWithoutPhase } from '../assess';
import { coverageOf } from '../calculated/coverage-of';
import { figurePeriod, placeKey, stateOfAll } from '../contributors';
import type { IndexedPhase } from '../index-snapshot';
import type { IndicatorContext } from '../indicator-context';
import { isShown } from '../is-shown';
import { levelAsked, manyPeriods, standingFacts } from '../phase-figures';
import { placesByPeriod } from '../point-figures';
import { type Standing, standingInPhase } from '../standing';
import { type StandingAt, type StandingCell, standingCell } from './standing-cell';

/** One indicator in one phase, from all that is known of it. */
export function standingByCore(context: IndicatorContext, phase: IndexedPhase): StandingCell[] {
  const answers = context.asking.inPhase(phase, levelAsked(context, phase));
  const facts = standingFacts(context);
  const column = { kind: 'phase', code: phase.row.code } as const;
  return context.shownPlaceIds.flatMap((placeId) => {
    const standing = standingInPhase(facts, phase, placeId, answers);
    return standing ? cellOf(context, placeId, column, standing) : [];
  });
}

/**
 * The same in a column that is no phase: nothing is put together over time there, so that several
 * periods stand one by one.
 */
export function standingOutside(
  context: IndicatorContext,
  kind: 'not-stated' | 'outside',
): StandingCell[] {
  const { asking } = context;
  const answers = asking.inColumn(kind, '');
  const told = placesByPeriod(context);
  const periods = [...context.index.periods.values()]
    .filter(({ id, column }) => column.kind === kind && told.has(id))
    .map((period) => ({ id: period.id, at: asking.inPeriod(period) }));
  const standing = (placeId: number, outcome: Outcome, periodId: number | null) =>
    outcome && isShown(context, placeId, outcome)
      ? cellOf(context, placeId, { kind }, alone(context, placeId, outcome), periodId)
      : [];
  return context.shownPlaceIds.flatMap((placeId) => {
    const outcome = answers(placeId);
    if (!outcome || !manyPeriods(outcome)) return standing(placeId, outcome, null);
    return periods
      .filter(({ id }) => told.get(id)?.has(placeId))
      .flatMap(({ id, at }) => standing(placeId, at(placeId), id));
  });
}

function alone(
  { targetsOfIndicator }: IndicatorContext,
  placeId: number,
  outcome: NonNullable<Outcome>,
): Standing {
  const coverage = coverageOf(outcome, null);
  return { outcome, coverage, assessment: assessWithoutPhase(targetsOfIndicator, placeId) };
}

function cellOf(
  { index, indicator, version, plan }: IndicatorContext,
  placeId: number,
  column: StandingAt['phase'],
  standing: Standing,
  /** Where it is asked of one: a value that still stands may be of an earlier one. */
  askedPeriodId: number | null = null,
): StandingCell {
  const place = index.places.get(placeId);
  const rows = (standing.outcome?.observationIds ?? []).flatMap(
    (id) => index.observations.get(id) ?? [],
  );
  const told = new Set(column.kind === 'phase' ? [] : rows.map(({ periodId }) => periodId));
  const [only = null] = told.size === 1 ? told : [];
  const period = index.periodRows.get(askedPeriodId ?? only ?? 0);
  const at: StandingAt = {
    indicatorCode: indicator.code,
    placeKey: placeId === wholeProgramme || !place ? null : placeKey(place),
    phase: column,
    period: period ? figurePeriod(period) : null,
    isPlanKnown: plan.isKnown,
    kind: version.kind,
  };
  const made = {
    state: stateOfAll(rows.map(({ valueState }) => ({ state: valueState }))),
    basis: rows.every(({ reviewState }) => reviewState === 'approved')
      ? ('approved' as const)
      : ('with-unapproved' as const),
  };
  const { outcome } = standing;
  const end = outcome && !isRefused(outcome) ? outcome.latestEnd : null;
  return standingCell(at, standing, made, end === null ? null : dayOf(end));
}
