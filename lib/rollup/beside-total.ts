import type { Cell, Ledger, PhaseFacts } from './ledger';
import type { Answers } from './one-period';
import { isRefused, type Outcome } from './outcome';

/** The total that the categories of a ledger are parts of. */
export interface Totals {
  readonly ledger: Ledger;
  readonly answers: Answers;
}

/**
 * A category of a stock speaks for the day of its total, or not at all: the women of last year are no
 * part of the people of today. What a place states itself is compared with its own total.
 */
export function besideStock(totals: Totals, placeId: number, outcome: Outcome): Outcome {
  if (outcome === null || isRefused(outcome)) return outcome;
  const total = totals.answers(placeId);
  if (total === null || isRefused(total) || !total.placeIds.has(placeId)) return outcome;
  const isOlder =
    outcome.latestEnd !== null && total.latestEnd !== null && outcome.latestEnd < total.latestEnd;
  return isOlder ? null : outcome;
}

/**
 * The cells of a category in a cumulative count. The share of a phase is counted from the last total
 * before it; where the category was not told at that time, it has no value to count from.
 */
export function besideCount(
  totals: Totals,
  placeId: number,
  cells: readonly Cell[],
  phase: PhaseFacts,
): readonly Cell[] {
  const before = lastBefore(totals.ledger.cellsOf(placeId), phase);
  const own = lastBefore(cells, phase);
  const isOlder =
    before?.period.to != null && own?.period.to != null && own.period.to < before.period.to;
  if (!isOlder) return cells;
  const at = cells.indexOf(own) + 1;
  const untold: Cell = {
    ...own,
    period: before.period,
    content: { refused: 'categories-incomplete' },
  };
  return [...cells.slice(0, at), untold, ...cells.slice(at)];
}

function lastBefore(cells: readonly Cell[], { from }: PhaseFacts): Cell | undefined {
  return cells.findLast(({ period }) => from !== null && period.to !== null && period.to < from);
}
