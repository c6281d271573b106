import { add } from '@/lib/numbers/add';
import { asReported, overTime } from './gather';
import type { Cell, Ledger } from './ledger';
import { isPartTwice } from './moved';
import { type Found, type Outcome, type Refusal, refuse } from './outcome';
import { leftOver, outermost, positionIn } from './outermost';
import { withoutWeak } from './weak-total';

/** The values of a place that may be added: none of them is a part of another. */
interface Addends {
  readonly cells: readonly Cell[];
  readonly placeRemainder: number | null;
  readonly periodRemainder: number | null;
  readonly doPartsExceed: boolean;
  /** The parts stand for a total that only some categories made. */
  readonly isAtLeast: boolean;
}

type Resolved = Addends | { readonly refused: Refusal; readonly cells: readonly Cell[] };

/**
 * Sums what adds over time and over places. On both axes a stated total stands for its parts: the
 * year for its quarters, the region for its sites.
 */
export function sumOfCells(
  ledger: Ledger,
  isWanted: (cell: Cell) => boolean,
): (placeId: number) => Outcome {
  const resolved = new Map<number, Resolved>();
  const resolve = (placeId: number): Resolved => {
    const known = resolved.get(placeId);
    if (known) return known;
    const own = ledger.cellsOf(placeId).filter(isWanted);
    const below = ledger.childrenOf(placeId).map(resolve);
    const addends = addendsOf(own, below);
    resolved.set(placeId, addends);
    return addends;
  };
  return (placeId) => total(ledger, resolve(placeId));
}

function addendsOf(stated: readonly Cell[], below: readonly Resolved[]): Resolved {
  const lower: Cell[] = [];
  for (const part of below) {
    if ('refused' in part) return { refused: part.refused, cells: [...stated, ...part.cells] };
    lower.push(...part.cells);
  }
  const own = withoutWeak(withoutWeak(stated, stated), lower);
  const isAtLeast =
    own.length < stated.length || below.some((part) => !('refused' in part) && part.isAtLeast);
  const doPartsExceed = below.some((part) => !('refused' in part) && part.doPartsExceed);
  if (own.length === 0) {
    const placeRemainder = addKnown(below, 'placeRemainder');
    const periodRemainder = addKnown(below, 'periodRemainder');
    return { cells: lower, placeRemainder, periodRemainder, doPartsExceed, isAtLeast };
  }
  const split = outermost(own);
  if ('refused' in split) return { refused: split.refused, cells: own };

  const belowEach: Cell[][] = split.totals.map(() => []);
  const beside: Cell[] = [];
  for (const cell of lower) {
    const position = positionIn(split.totals, cell);
    if (position === 'across') return { refused: 'periods-overlap', cells: [...own, ...lower] };
    if (position === 'beside') beside.push(cell);
    else belowEach[position.inside]?.push(cell);
  }
  const inside: Cell[][] = split.totals.map(() => []);
  for (const { cell, totalIndex } of split.parts) inside[totalIndex]?.push(cell);
  const places = leftOver(split.totals, belowEach);
  const periods = leftOver(split.totals, inside);
  return {
    cells: [...split.totals, ...beside],
    placeRemainder: places.remainder,
    periodRemainder: periods.remainder,
    doPartsExceed: doPartsExceed || places.isExceeded || periods.isExceeded,
    isAtLeast,
  };
}

function addKnown(
  below: readonly Resolved[],
  field: 'placeRemainder' | 'periodRemainder',
): number | null {
  const known = below.flatMap((part) => ('refused' in part ? [] : (part[field] ?? [])));
  return known.length > 0 ? add(known) : null;
}

function total(ledger: Ledger, resolved: Resolved): Outcome {
  if ('refused' in resolved) return refuse(resolved.refused, resolved.cells.map(asReported));
  if (isPartTwice(ledger, resolved.cells)) {
    return refuse('territory-changed', resolved.cells.map(asReported));
  }
  const outcome = overTime(ledger.rule, resolved.cells, 'sum', 'sum');
  if (outcome === null || outcome.refused !== null) return outcome;
  return {
    ...outcome,
    ...timeAndPlaces(outcome),
    isAtLeast: outcome.isAtLeast || resolved.isAtLeast,
    placeRemainder: resolved.placeRemainder,
    periodRemainder: resolved.periodRemainder,
    doPartsExceed: resolved.doPartsExceed,
  };
}

function timeAndPlaces(outcome: Found): Pick<Found, 'time' | 'places'> {
  return {
    time: outcome.periodIds.size > 1 ? 'sum' : 'single',
    places: outcome.placeIds.size > 1 ? 'sum' : 'own',
  };
}
