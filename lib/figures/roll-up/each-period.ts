import { byEnd } from '@/lib/rollup/cells';
import type { Cell, Ledger, PeriodFacts } from '@/lib/rollup/ledger';
import type { Rule } from '@/lib/rollup/rule';
import { quantityOf } from '../readings';
import type { StandingSum } from './standing-sum';

/** Cells of which each is one value; null where a version differs or a number is lacking. */
export function eachPeriod(
  rule: Rule,
  sums: readonly StandingSum[],
  periods: ReadonlyMap<number, PeriodFacts>,
): Pick<Ledger, 'cellsOf' | 'cellAt'> | null {
  const cells = new Map<number, Cell[]>();
  for (const sum of sums) {
    const cell = cellOf(rule, sum, periods);
    if (!cell) return null;
    const own = cells.get(sum.placeId);
    if (own) own.push(cell);
    else cells.set(sum.placeId, [cell]);
  }
  for (const own of cells.values()) own.sort(byEnd);
  return {
    cellsOf: (placeId) => cells.get(placeId) ?? [],
    cellAt: (placeId, periodId) => cells.get(placeId)?.find(({ period }) => period.id === periodId),
  };
}

function cellOf(
  rule: Rule,
  { position, placeId, latest, values, ofCurrentVersion, made }: StandingSum,
  periods: ReadonlyMap<number, PeriodFacts>,
): Cell | null {
  const period = periods.get(latest.periodId);
  const content = quantityOf(latest, rule);
  if (!period || !content || values !== ofCurrentVersion) return null;
  return {
    placeId,
    period,
    content,
    definition: '',
    observationIds: [position],
    isAtLeast: made?.isAtLeast === true,
    isFromCategories: made !== null,
    doCategoriesDisagree: false,
    organisationCount: 1,
  };
}
