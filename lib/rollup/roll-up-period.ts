import { dayOf, yearOf } from '@/lib/period/day';
import { besideStock, type Totals } from './beside-total';
import { byPlace } from './by-place';
import { type Cell, isSameColumn, type Ledger, type PeriodFacts } from './ledger';
import { type Answers, inPeriod } from './one-period';
import { latest, latestWithinAge } from './over-time';
import type { Rule } from './rule';

/**
 * One point of a series. What adds is taken from this period alone; what stands until the next value
 * is brought forward to the end of the period, each place by its latest.
 */
export function rollUpPeriod(
  ledger: Ledger,
  period: PeriodFacts,
  levelCode: string | null = null,
  /** Where the ledger is of one category. */
  totals?: Totals,
): Answers {
  const { rule } = ledger;
  const { to } = period;
  const stands = rule.accumulation === 'cumulative' || rule.accumulation === 'snapshot';
  if (!stands || to === null || rule.kind === 'text') return inPeriod(ledger, period.id, levelCode);
  const standing = (placeId: number) => {
    const cells = ledger.cellsOf(placeId);
    return cells.filter((cell) => stillStands(rule, cell, period, to));
  };
  const maxAgeDays = rule.accumulation === 'snapshot' ? rule.snapshotMaxAgeDays : null;
  return byPlace(
    ledger,
    (placeId) =>
      maxAgeDays === null
        ? latest(standing(placeId))
        : latestWithinAge(standing(placeId), maxAgeDays, to),
    levelCode,
    rule.accumulation === 'snapshot' && totals
      ? (placeId, outcome) => besideStock(totals, placeId, outcome)
      : undefined,
  );
}

/** Whether a cell belongs to the same count, or the same phase, and is not later. */
function stillStands(rule: Rule, cell: Cell, period: PeriodFacts, day: number): boolean {
  const { to } = cell.period;
  if (to === null || to > day) return false;
  if (rule.accumulation === 'cumulative' && rule.cumulativeOrigin === 'programme') return true;
  if (rule.accumulation === 'cumulative' && rule.cumulativeOrigin === 'calendar-year') {
    return yearOf(dayOf(to)) === yearOf(dayOf(day));
  }
  return isSameColumn(cell.period.column, period.column);
}
