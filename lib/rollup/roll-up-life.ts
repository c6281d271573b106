import { groupBy } from '@/lib/group-by';
import { dayOf, yearOf } from '@/lib/period/day';
import { byPlace } from './by-place';
import { merge } from './gather';
import { largestPeriod } from './largest-period';
import type { Cell, Ledger } from './ledger';
import { type Answers, cellsBelow, onlyPeriod, singleCell } from './one-period';
import { isRefused, type Outcome } from './outcome';
import { latest, latestWithinAge, sumOverTime } from './over-time';
import { sumOfCells } from './sum';

export interface LifeQuestion {
  /** The day the figure speaks for; periods that begin after it are left out. */
  readonly asOfDay: number;
  /** The programme's last day; null where it is not known. */
  readonly lifeEnd: number | null;
  readonly levelCode?: string | null;
}

/** The figure of the whole life of a programme: its phases, and the time that lies in none. */
export function rollUpLife(ledger: Ledger, question: LifeQuestion): Answers {
  const { asOfDay, lifeEnd, levelCode = null } = question;
  const isWanted = (cell: Cell) => (cell.period.from ?? asOfDay) <= asOfDay;
  const wanted = (placeId: number) => ledger.cellsOf(placeId).filter(isWanted);
  const { rule } = ledger;
  if (rule.kind === 'text') return byPlace(ledger, (id) => singleCell(wanted(id)));
  if (rule.accumulation === 'unknown') {
    return onlyPeriod(ledger, isWanted, 'accumulation-unknown', levelCode);
  }
  const whole = wholeOf(ledger, isWanted, Math.min(lifeEnd ?? asOfDay, asOfDay), levelCode);
  const wantedBelow = cellsBelow(ledger, isWanted);
  return (placeId) => {
    const cells = wantedBelow(placeId);
    const periods = new Map(cells.map(({ period }) => [period.id, period]));
    // A period that is not stated may hold any of the others, or lie in it.
    const isOpen = [...periods.values()].some(({ column }) => column.kind === 'not-stated');
    return isOpen && periods.size > 1
      ? onlyPeriod(ledger, isWanted, 'period-not-stated', levelCode)(placeId)
      : whole(placeId);
  };
}

function wholeOf(
  ledger: Ledger,
  isWanted: (cell: Cell) => boolean,
  lastDay: number,
  levelCode: string | null,
): Answers {
  const { rule } = ledger;
  const wanted = (placeId: number) => ledger.cellsOf(placeId).filter(isWanted);
  const isLevel = rule.kind === 'score' || rule.kind === 'milestone';
  if (rule.accumulation === 'snapshot') {
    const own = (id: number) => latestWithinAge(wanted(id), rule.snapshotMaxAgeDays, lastDay);
    return byPlace(ledger, own, levelCode);
  }
  if (isLevel) return byPlace(ledger, (id) => latest(wanted(id)), levelCode);
  if (rule.accumulation === 'per-period-only') {
    return rule.kind === 'ratio'
      ? onlyPeriod(ledger, isWanted, 'periods-do-not-add', levelCode)
      : largestPeriod(ledger, isWanted, { from: null, to: null });
  }
  if (rule.accumulation === 'cumulative') return cumulative(ledger, isWanted);
  return rule.aggregation === 'sum'
    ? sumOfCells(ledger, isWanted)
    : byPlace(ledger, (id) => sumOverTime(rule, wanted(id)));
}

/** The latest since the programme began; else the last of each phase or year, added. */
function cumulative(ledger: Ledger, isWanted: (cell: Cell) => boolean): Answers {
  const { rule } = ledger;
  const lastOf = (isIn: (cell: Cell) => boolean) =>
    byPlace(ledger, (id) => latest(ledger.cellsOf(id).filter(isIn)));
  if (rule.cumulativeOrigin === 'programme') return lastOf(isWanted);
  const isOfPhases = rule.cumulativeOrigin === 'phase';
  const keyOf = isOfPhases ? phaseOf : yearOfCell;
  const reason = isOfPhases ? 'no-phase' : 'periods-without-dates';
  const wantedBelow = cellsBelow(ledger, isWanted);
  const answersOf = new Map<number, Answers>();
  return (placeId) => {
    const counts = groupBy(wantedBelow(placeId), keyOf);
    const ends: Outcome[] = [];
    for (const key of counts.keys()) {
      // It is not known which count a value without a phase, or without an end, went on with.
      if (key === null) return onlyPeriod(ledger, isWanted, reason, null)(placeId);
      const isIn = (cell: Cell) => isWanted(cell) && keyOf(cell) === key;
      const answers = answersOf.get(key) ?? lastOf(isIn);
      answersOf.set(key, answers);
      ends.push(answers(placeId));
    }
    const sum = merge(rule, ends, 'sum', { time: isOfPhases ? 'phase-ends' : 'year-ends' });
    return sum === null || isRefused(sum) ? sum : { ...sum, earliestEnd: sum.latestEnd };
  };
}

function phaseOf({ period }: Cell): number | null {
  return period.column.kind === 'phase' ? period.column.phaseId : null;
}

function yearOfCell({ period }: Cell): number | null {
  return period.to === null ? null : yearOf(dayOf(period.to));
}
