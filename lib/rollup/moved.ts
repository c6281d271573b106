import type { Cell, Ledger, MovedValue, PeriodFacts } from './ledger';
import { isRefused, type Outcome } from './outcome';
import { groundOf } from './redrawn';

/**
 * Tells of places that lie beside each other whether one of them states a total that holds what was
 * told of a place in it then, and another one what that place is now. What stands until the next value
 * counts twice from then on; other values in the same period alone.
 */
export function movingOut(
  { rule, childrenOf, cellsOf, movedOutOf }: Ledger,
  resolve: (placeId: number) => Outcome,
): (placeIds: readonly number[]) => boolean {
  const stands = rule.accumulation === 'cumulative' || rule.accumulation === 'snapshot';
  const isIn = (at: number, { placeId, period }: MovedValue) => {
    const outcome = resolve(at);
    if (outcome === null || isRefused(outcome)) return false;
    if (stands) return groundOf(childrenOf, at, outcome).has(placeId);
    return outcome.placeIds.has(placeId) && outcome.periodIds.has(period.id);
  };
  const isHeld = ({ period }: MovedValue, own: readonly Cell[]) => {
    if (!stands) return own.some((cell) => doOverlap(cell.period, period));
    const since = own.at(-1)?.period.to ?? null;
    return since !== null && period.to !== null && since <= period.to;
  };
  return (placeIds) =>
    placeIds.some((id) => {
      const outcome = resolve(id);
      if (outcome === null || isRefused(outcome)) return false;
      return [...outcome.placeIds].some((holder) => {
        const moved = movedOutOf(holder);
        if (moved.length === 0) return false;
        const own = cellsOf(holder).filter(({ period }) => outcome.periodIds.has(period.id));
        const held = moved.filter((one) => isHeld(one, own));
        return held.some((one) => placeIds.some((other) => other !== id && isIn(other, one)));
      });
    });
}

/** Whether cells that are to be added hold a total and, under another place, a part of it. */
export function isPartTwice({ movedOutOf }: Ledger, cells: readonly Cell[]): boolean {
  return cells.some((total) =>
    movedOutOf(total.placeId).some(
      ({ placeId, period }) =>
        doOverlap(total.period, period) &&
        cells.some((cell) => cell.placeId === placeId && cell.period.id === period.id),
    ),
  );
}

function doOverlap(one: PeriodFacts, other: PeriodFacts): boolean {
  if (one.id === other.id) return true;
  const { from, to } = one;
  if (from === null || to === null || other.from === null || other.to === null) return false;
  return from <= other.to && other.from <= to;
}
