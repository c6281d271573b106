import { besideCount, besideStock, type Totals } from './beside-total';
import { byPlace } from './by-place';
import { largestPeriod } from './largest-period';
import { type Cell, isSameColumn, type Ledger, type PhaseFacts } from './ledger';
import { type Answers, onlyPeriod, singleCell } from './one-period';
import { latest, latestWithinAge, shareOfPhase, sumOverTime } from './over-time';
import { sumOfCells } from './sum';

export interface PhaseQuestion {
  readonly phase: PhaseFacts;
  /** The day the figures speak for; periods that begin after it are left out. */
  readonly asOfDay: number;
  /** The level that a total of scores or milestones counts; the highest where none is asked. */
  readonly levelCode?: string | null;
  /** Where the ledger is of one category. */
  readonly totals?: Totals;
}

/** The figure of a phase, by the indicator's own rules. */
export function rollUpPhase(ledger: Ledger, question: PhaseQuestion): Answers {
  const { rule } = ledger;
  const { phase, asOfDay, levelCode = null, totals } = question;
  const column = { kind: 'phase', phaseId: phase.id } as const;
  const isWanted = (cell: Cell) =>
    isSameColumn(cell.period.column, column) && (cell.period.from ?? asOfDay) <= asOfDay;
  const wanted = (cells: readonly Cell[]) => cells.filter(isWanted);

  if (rule.kind === 'text') return byPlace(ledger, (id) => singleCell(wanted(ledger.cellsOf(id))));
  if (rule.accumulation === 'unknown') {
    return onlyPeriod(ledger, isWanted, 'accumulation-unknown', levelCode);
  }
  const isLevel = rule.kind === 'score' || rule.kind === 'milestone';
  if (isLevel && rule.accumulation !== 'snapshot') {
    return byPlace(ledger, (id) => latest(wanted(ledger.cellsOf(id))), levelCode);
  }
  switch (rule.accumulation) {
    case 'periodic':
      return rule.aggregation === 'sum'
        ? sumOfCells(ledger, isWanted)
        : byPlace(ledger, (id) => sumOverTime(rule, wanted(ledger.cellsOf(id))));
    case 'cumulative':
      return byPlace(ledger, (id) => {
        const own = ledger.cellsOf(id);
        const cells = totals ? besideCount(totals, id, own, phase) : own;
        return shareOfPhase(rule, cells, wanted(cells), phase, ledger.startsAtZero(id, phase));
      });
    case 'snapshot': {
      const asked = Math.min(phase.to ?? asOfDay, asOfDay);
      return byPlace(
        ledger,
        (id) => latestWithinAge(wanted(ledger.cellsOf(id)), rule.snapshotMaxAgeDays, asked),
        levelCode,
        totals && ((id, outcome) => besideStock(totals, id, outcome)),
      );
    }
    case 'per-period-only':
      // Of several ratios the largest bounds nothing: theirs together may be smaller.
      if (rule.kind === 'ratio') {
        return onlyPeriod(ledger, isWanted, 'periods-do-not-add', levelCode);
      }
      return largestPeriod(ledger, isWanted, phase);
  }
}
