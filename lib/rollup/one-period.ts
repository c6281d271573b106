import { byPlace } from './by-place';
import { asReported } from './gather';
import type { Cell, Ledger } from './ledger';
import { type Outcome, type Refusal, refuse } from './outcome';

/** The answer for a place; ask it for as many places as needed. */
export type Answers = (placeId: number) => Outcome;

/** One period over places, each by its own value or its parts'. */
export function inPeriod(ledger: Ledger, periodId: number, levelCode: string | null): Answers {
  const own = (placeId: number) => {
    const cell = ledger.cellAt(placeId, periodId);
    return cell ? asReported(cell) : null;
  };
  return byPlace(ledger, own, levelCode);
}

/** The only cell, or a refusal: texts are read one by one, never put together. */
export function singleCell(cells: readonly Cell[]): Outcome {
  const [cell, ...rest] = cells;
  if (!cell) return null;
  return rest.length === 0 ? asReported(cell) : refuse('words-do-not-add', cells.map(asReported));
}

/** Where time cannot be totalled: one period, over places; several periods are refused. */
export function onlyPeriod(
  ledger: Ledger,
  isWanted: (cell: Cell) => boolean,
  reason: Refusal,
  levelCode: string | null,
): Answers {
  const wantedBelow = cellsBelow(ledger, isWanted);
  return (placeId) => {
    const cells = wantedBelow(placeId);
    const periods = new Set(cells.map((cell) => cell.period.id));
    const [periodId] = periods;
    if (periodId === undefined) return null;
    return periods.size === 1
      ? inPeriod(ledger, periodId, levelCode)(placeId)
      : refuse(reason, cells.map(asReported));
  };
}

/** A column that is no phase: nothing is totalled over time in it, only over places. */
export function rollUpOther(ledger: Ledger, kind: 'not-stated' | 'outside'): Answers {
  const isWanted = (cell: Cell) => cell.period.column.kind === kind;
  if (ledger.rule.kind === 'text') {
    return byPlace(ledger, (id) => singleCell(ledger.cellsOf(id).filter(isWanted)));
  }
  const reason = kind === 'outside' ? 'no-phase' : 'period-not-stated';
  return onlyPeriod(ledger, isWanted, reason, null);
}

/** The wanted cells of a place and of all places below it. */
export function cellsBelow(
  ledger: Ledger,
  isWanted: (cell: Cell) => boolean,
): (placeId: number) => readonly Cell[] {
  const known = new Map<number, readonly Cell[]>();
  const below = (placeId: number): readonly Cell[] => {
    const found = known.get(placeId);
    if (found) return found;
    const own = ledger.cellsOf(placeId).filter(isWanted);
    const lower = ledger.childrenOf(placeId).flatMap(below);
    const all = lower.length === 0 ? own : [...own, ...lower];
    known.set(placeId, all);
    return all;
  };
  return below;
}
