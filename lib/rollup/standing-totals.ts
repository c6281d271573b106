import { groupBy } from '@/lib/group-by';
import { add } from '@/lib/numbers/add';
import { dayOf, yearOf } from '@/lib/period/day';
import { isExhausted, type Splits } from './finer-categories';
import { asReported, merge } from './gather';
import { type Cell, hasQuantity, isSameColumn, type PeriodFacts } from './ledger';
import { isRefused } from './outcome';
import { magnitude } from './quantity';
import type { Rule } from './rule';
import type { BreakdownFacts } from './total-of-categories';

type Parts = ReadonlyMap<string, Cell>;

/**
 * The totals of one place in order of time, each of which stands until the next. One that was only
 * made of categories does not take the place of an earlier one that tells more: a category that is
 * not told again has not fallen to zero. `isWhole`: nothing can be lacking of it.
 */
function standingTotals(
  rule: Rule,
  totals: readonly Cell[],
  partsOf: (cell: Cell) => Parts,
  breakdowns: readonly BreakdownFacts[],
  isWhole: (cell: Cell) => boolean,
): readonly Cell[] {
  const standing: Cell[] = [];
  totals.forEach((cell, at) => {
    const isEarlier = (other: Cell) =>
      isSameCount(rule, other.period, cell.period) && other.definition === cell.definition;
    const known = largest(standing.filter(isEarlier));
    // What contradicts itself is no value; that an earlier one still stands cannot be known.
    const isMade = cell.isFromCategories && hasQuantity(cell) && rule.accumulation !== 'snapshot';
    if (!isMade || !known || isWhole(cell)) standing.push(cell);
    else {
      const earlier = totals.slice(0, at).filter(isEarlier);
      const stated = earlier.findLast(({ isFromCategories }) => !isFromCategories);
      const carried = carriedForward(rule, [...earlier, cell].map(partsOf), breakdowns);
      // What a stated total held outside its categories has not fallen to zero either.
      const isWhole = !stated || leavesNothing(stated, partsOf(stated), breakdowns);
      const isTold = isWhole && !carried && !cell.isAtLeast;
      standing.push(isTold ? cell : atLeast({ ...cell, ...carried }, known));
    }
  });
  return standing;
}

/** What the categories make, or an earlier total of the same count where that is more. */
function atLeast(told: Cell, known: Cell): Cell {
  const larger = sizeOf(told) >= sizeOf(known) ? told : known;
  return { ...larger, period: told.period, isAtLeast: true };
}

function leavesNothing(total: Cell, parts: Parts, breakdowns: readonly BreakdownFacts[]): boolean {
  return breakdowns.some(({ keys }) => {
    const own = [...parts].filter(([key]) => keys.has(key));
    const areTold = own.length > 0 && own.every(([, cell]) => hasQuantity(cell));
    return areTold && add(own.map(([, cell]) => sizeOf(cell))) === sizeOf(total);
  });
}

/** The latest of each category, added, where some that were told earlier are not told again. */
function carriedForward(
  rule: Rule,
  parts: readonly Parts[],
  breakdowns: readonly BreakdownFacts[],
): Pick<Cell, 'content' | 'observationIds'> | null {
  const told = parts.at(-1) ?? new Map<string, Cell>();
  const latest = new Map(parts.flatMap((one) => [...one]));
  for (const { keys } of breakdowns) {
    const own = [...latest].filter(([key]) => keys.has(key));
    const isNow = own.some(([key]) => told.has(key));
    const isUntold = own.some(([key]) => !told.has(key));
    if (!isNow || !isUntold) continue;
    const outcome = merge(
      rule,
      own.map(([, cell]) => asReported(cell)),
      'sum',
      {},
    );
    if (outcome === null || isRefused(outcome)) continue;
    return { content: outcome.quantity, observationIds: outcome.observationIds };
  }
  return null;
}

/** Every total of every place, and every category that finer ones make, as far as it stands. */
export function withStandingTotals(
  rule: Rule,
  cells: ReadonlyMap<string, readonly Cell[]>,
  { breakdowns, finer }: Splits,
): ReadonlyMap<string, readonly Cell[]> {
  const stands = rule.accumulation === 'cumulative' || rule.accumulation === 'snapshot';
  const made = [...cells].filter(([, own]) => own.some(({ isFromCategories }) => isFromCategories));
  if (!stands || made.length === 0) return cells;
  const spot = ({ placeId, period }: Cell) => `${placeId} ${period.id}`;
  const parts = new Map<string, Map<string, Cell>>();
  for (const [key, own] of cells) {
    for (const cell of own) {
      const at = parts.get(spot(cell)) ?? new Map<string, Cell>();
      parts.set(spot(cell), at);
      if (!cell.isFromCategories) at.set(key, cell);
    }
  }
  const partsOf = (cell: Cell) => parts.get(spot(cell)) ?? new Map<string, Cell>();
  const exclusive = breakdowns.filter(({ isExclusive }) => isExclusive);
  const standing = made.map(([key, own]) => {
    const inside = key === '' ? exclusive : (finer.get(key) ?? []);
    const ofPlaces = [...groupBy(own, ({ placeId }) => placeId).values()];
    const isWhole = (cell: Cell) => isExhausted(rule, partsOf(cell), finer.get(key) ?? []);
    const stand = (one: readonly Cell[]) => standingTotals(rule, one, partsOf, inside, isWhole);
    return [key, ofPlaces.flatMap(stand)] as const;
  });
  return new Map([...cells, ...standing]);
}

/** Whether two periods belong to one count, which may start again with a phase or a year. */
function isSameCount(rule: Rule, one: PeriodFacts, other: PeriodFacts): boolean {
  const origin = rule.accumulation === 'cumulative' ? rule.cumulativeOrigin : 'phase';
  if (origin === 'programme') return true;
  if (origin !== 'calendar-year') return isSameColumn(one.column, other.column);
  return one.to !== null && other.to !== null && yearOf(dayOf(one.to)) === yearOf(dayOf(other.to));
}

function largest(cells: readonly Cell[]): Cell | null {
  return cells.reduce<Cell | null>(
    (best, cell) => (best === null || sizeOf(cell) >= sizeOf(best) ? cell : best),
    null,
  );
}

function sizeOf(cell: Cell): number {
  return (hasQuantity(cell) ? magnitude(cell.content) : null) ?? Number.NEGATIVE_INFINITY;
}
