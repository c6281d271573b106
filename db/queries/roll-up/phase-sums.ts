import type { IndexedPhase } from '@/lib/figures/index-snapshot';
import { phasePeriods } from '@/lib/figures/roll-up/phase-periods';
import type { StandingSum } from '@/lib/figures/roll-up/standing-sum';
import { type Way, wayOf } from '@/lib/figures/roll-up/way';
import type { Basis } from '@/lib/observation/review-state';
import type { Rule } from '@/lib/rollup/rule';
import type { Queryable } from '../../open';
import type { PlainQuestion } from './plain-question';
import { type SumsAsked, standingSums } from './standing-sums';
import { sumsOfCells } from './sums-of-cells';
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
  const periods = phasePeriods(index.periods.values(), phase, index.asOfDay);
  const periodIds = periods.map(({ id }) => id);
  const { composed, bySeveral } = uncommonCells(db, programmeId, periodIds);
  const waitingHere = waiting.inPeriods(periodIds);
  const single: SumsAsked[] = [];
  const several: SumsAsked[] = [];
  for (const { id, versionId, rule } of indicators) {
    const way = wayOf(rule);
    if (!way || isLeftOut(id) || composed.has(id) || waitingHere.get(id)) continue;
    const isSeveral = bySeveral.has(id) || waitingHere.has(id);
    (isSeveral ? several : single).push({ id, versionId, way, adds: whatAdds(rule) });
  }
  const told = new Map([
    ...standingSums(db, { indicators: single, combinations, periods }),
    ...sumsOfCells(db, { indicators: several, combinations, periods }, basis),
  ]);
  const sums = new Map<number, PhaseSums>();
  for (const { id, way } of [...single, ...several]) {
    const own = told.get(id) ?? [];
    if (told.get(id) !== null) sums.set(id, { way, sums: own });
  }
  return sums;
}

/** Organisations are put together as places are: of largest and smallest values the core says which. */
function whatAdds({ kind, aggregation }: Rule): SumsAsked['adds'] {
  if (aggregation !== 'sum') return null;
  if (kind === 'ratio') return 'ratio';
  return kind === 'count' || kind === 'amount' ? 'number' : null;
}
