import type { IndexedPhase } from '@/lib/figures/index-snapshot';
import { periodsBetween, phasePeriods } from '@/lib/figures/roll-up/phase-periods';
import type { StandingSum } from '@/lib/figures/roll-up/standing-sum';
import { type Way, wayOf } from '@/lib/figures/roll-up/way';
import type { Basis } from '@/lib/observation/review-state';
import type { Rule } from '@/lib/rollup/rule';
import type { Queryable } from '../../open';
import { categoryParts } from './category-parts';
import type { PlainQuestion } from './plain-question';
import { type SumsAsked, standingSums } from './standing-sums';
import { sumsOfCells } from './sums-of-cells';
import { sumsOfParts, sumsOfPartsOfCells } from './sums-of-parts';
import { toldIn } from './told-in';
import { uncommonCells } from './uncommon';
import type { WaitingValues } from './waiting-values';

export interface PhaseAsked {
  readonly phase: IndexedPhase;
  readonly basis: Basis;
  readonly waiting: WaitingValues;
  /** Only the core can say. */
  readonly isLeftOut: (indicatorId: number) => boolean;
}

/** What was told of an indicator in a phase, and how it was put together. */
export interface PhaseSums {
  readonly way: Way;
  readonly sums: readonly StandingSum[];
}

/** By indicator; those are missing of which the database cannot put the values together. */
export function phaseSums(
  db: Queryable,
  programmeId: number,
  { index, indicators, combinations }: PlainQuestion,
  { phase, basis, waiting, isLeftOut }: PhaseAsked,
): Map<number, PhaseSums> {
  const all = [...index.periods.values()];
  const periods = phasePeriods(all, phase, index.asOfDay);
  const periodIds = periods.map(({ id }) => id);
  const { composed, bySeveral } = uncommonCells(db, programmeId, periodIds);
  const waitingHere = waiting.inPeriods(periodIds);
  const asked = indicators.flatMap(({ id, versionId, rule }) => {
    const way = wayOf(rule);
    if (!way || isLeftOut(id)) return [];
    return [{ id, versionId, way, adds: whatAdds(rule), mayLack: mayLack(rule) }];
  });
  const isSeveral = ({ id }: SumsAsked) => bySeveral.has(id) || waitingHere.has(id);
  const isInParts = ({ id }: SumsAsked) => composed.has(id) || waitingHere.get(id) === true;
  const whole = asked.filter((one) => !isInParts(one));
  const inParts = asked.filter((one) => isInParts(one) && one.adds !== null);
  const continued = inParts.filter(({ way }) => way === 'share').map(({ id }) => id);
  const uncertain = toldIn(db, continued, periodsBetween(all, phase, index.asOfDay));
  const certain = inParts.filter(({ id }) => !uncertain.has(id));
  const parts = certain.length > 0 ? categoryParts(db, programmeId) : [];
  const of = (those: readonly SumsAsked[]) => ({ indicators: those, combinations, periods, parts });
  const told = new Map([
    ...standingSums(db, of(whole.filter((one) => !isSeveral(one)))),
    ...sumsOfCells(db, of(whole.filter(isSeveral)), basis),
    ...sumsOfParts(db, of(certain.filter((one) => !isSeveral(one)))),
    ...sumsOfPartsOfCells(db, of(certain.filter(isSeveral)), basis),
  ]);
  const sums = new Map<number, PhaseSums>();
  for (const { id, way } of [...whole, ...certain]) {
    const own = told.get(id) ?? [];
    if (told.get(id) !== null) sums.set(id, { way, sums: own });
  }
  return sums;
}

/** Of a running count, an earlier total may be more than what is left of its categories. */
function mayLack({ kind, accumulation, allowsNegative }: Rule): boolean {
  const isCounted = (kind === 'count' || kind === 'amount') && !allowsNegative;
  return isCounted && accumulation !== 'cumulative';
}

/** Organisations are put together as places are: of largest and smallest values the core says which. */
function whatAdds({ kind, aggregation }: Rule): SumsAsked['adds'] {
  if (aggregation !== 'sum') return null;
  if (kind === 'ratio') return 'ratio';
  return kind === 'count' || kind === 'amount' ? 'number' : null;
}
