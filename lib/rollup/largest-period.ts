import type { Cell, Ledger, PeriodFacts, PhaseFacts } from './ledger';
import { type Answers, cellsBelow, inPeriod } from './one-period';
import { type Found, isRefused } from './outcome';
import { magnitude } from './quantity';

/** The same person may return in each period: the phase shows at least the largest of them. */
export function largestPeriod(
  ledger: Ledger,
  isWanted: (cell: Cell) => boolean,
  phase: Pick<PhaseFacts, 'from' | 'to'>,
): Answers {
  const answersOf = new Map<number, Answers>();
  const wantedBelow = cellsBelow(ledger, isWanted);
  return (placeId) => {
    const cells = wantedBelow(placeId);
    const periods = new Map(cells.map((cell) => [cell.period.id, cell.period]));
    let best: Found | null = null;
    for (const period of periods.values()) {
      const answers = answersOf.get(period.id) ?? inPeriod(ledger, period.id, null);
      answersOf.set(period.id, answers);
      const outcome = answers(placeId);
      if (isRefused(outcome)) return outcome;
      if (outcome && (best === null || size(outcome) > size(best))) best = outcome;
    }
    return best && asLowerBound(best, periods, phase);
  };
}

/** Exact where one period fills the phase; else at least this. */
function asLowerBound(
  best: Found,
  periods: ReadonlyMap<number, PeriodFacts>,
  phase: Pick<PhaseFacts, 'from' | 'to'>,
): Found {
  const [only] = periods.values();
  const fillsPhase = phase.from !== null && only?.from === phase.from && only.to === phase.to;
  if (periods.size === 1 && fillsPhase) return best;
  let latestEnd: number | null = Number.NEGATIVE_INFINITY;
  for (const { to } of periods.values()) {
    latestEnd = latestEnd === null || to === null ? null : Math.max(latestEnd, to);
  }
  const periodIds = new Set(periods.keys());
  return { ...best, isAtLeast: true, time: 'largest', periodIds, latestEnd };
}

function size(outcome: Found): number {
  return magnitude(outcome.quantity) ?? Number.NEGATIVE_INFINITY;
}
