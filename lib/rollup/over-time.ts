import { subtract } from '@/lib/numbers/add';
import { dayOf, yearOf } from '@/lib/period/day';
import { ratioOf } from './combine';
import { asReported, merge, overTime, withQuantity } from './gather';
import type { Cell, PhaseFacts } from './ledger';
import { type Found, isRefused, type Outcome, refuse } from './outcome';
import { leftOver, outermost } from './outermost';
import type { Quantity } from './quantity';
import type { Rule } from './rule';

/** The value whose period ends last; `cells` come in order of their ends. */
export function latest(cells: readonly Cell[]): Outcome {
  const last = cells.at(-1);
  if (!last) return null;
  if (cells.length > 1 && cells.some((cell) => cell.period.to === null)) {
    return refuse('periods-without-dates', cells.map(asReported));
  }
  return withPeriods(asReported(last), cells);
}

/** The latest was chosen among several periods: the sentence names how many. */
function withPeriods(outcome: Outcome, cells: readonly Cell[]): Outcome {
  if (outcome === null || isRefused(outcome) || cells.length < 2) return outcome;
  const periodIds = new Set(cells.map((cell) => cell.period.id));
  return { ...outcome, time: 'latest', periodIds };
}

/** The latest value that is no older, at the day asked, than the indicator allows. */
export function latestWithinAge(
  cells: readonly Cell[],
  maxAgeDays: number | null,
  askedDay: number | null,
): Outcome {
  const outcome = latest(cells);
  if (outcome === null || isRefused(outcome) || maxAgeDays === null) return outcome;
  if (askedDay === null || outcome.latestEnd === null) return outcome;
  const isTooOld = askedDay - outcome.latestEnd > maxAgeDays;
  return isTooOld ? refuse('latest-too-old', [outcome]) : outcome;
}

/** Adds the values of one place over time; a year stands for the quarters inside it. */
export function sumOverTime(rule: Rule, cells: readonly Cell[]): Outcome {
  const split = outermost(cells);
  if ('refused' in split) return refuse(split.refused, cells.map(asReported));
  const outcome = overTime(rule, split.totals, 'sum', 'sum');
  if (outcome === null || isRefused(outcome)) return outcome;
  const inside = split.totals.map((_, at) =>
    split.parts.filter(({ totalIndex }) => totalIndex === at).map(({ cell }) => cell),
  );
  const { remainder, isExceeded } = leftOver(split.totals, inside);
  return { ...outcome, periodRemainder: remainder, doPartsExceed: isExceeded };
}

/** The part of a cumulative value that belongs to a phase. `cells` are all of one place. */
export function shareOfPhase(
  rule: Rule,
  cells: readonly Cell[],
  inPhase: readonly Cell[],
  phase: PhaseFacts,
  startsAtZero: boolean,
): Outcome {
  const last = latest(inPhase);
  if (last === null || isRefused(last) || rule.cumulativeOrigin === 'phase') return last;
  if (rule.cumulativeOrigin === 'calendar-year') {
    return sumOfYears(rule, cells, inPhase, phase, startsAtZero);
  }
  const before = cells.filter((cell) => endsBefore(cell, phase.from));
  if (before.length === 0) {
    return startsAtZero ? last : refuse('no-value-before-phase', [last]);
  }
  return less(last, latest(before));
}

function endsBefore(cell: Cell, day: number | null): boolean {
  return day !== null && cell.period.to !== null && cell.period.to < day;
}

/** The last value less an earlier one of the same count. */
export function less(last: Found, earlier: Outcome): Outcome {
  if (earlier === null || isRefused(earlier)) return earlier ?? last;
  // Less an unknown part of what was before: that would be an upper bound.
  if (earlier.isAtLeast) return refuse('categories-incomplete', [last, earlier]);
  const difference = differenceOf(last.quantity, earlier.quantity);
  if (!difference) return refuse('ratio-without-parts', [last, earlier]);
  if ('refused' in difference) return refuse(difference.refused, [last, earlier]);
  if (last.definition !== earlier.definition) return refuse('definition-changed', [last, earlier]);
  const both = withQuantity([last, earlier], difference.quantity, { time: 'latest-less-earlier' });
  const { latestEnd } = last;
  return { ...both, earliestEnd: latestEnd, latestEnd, periodIds: last.periodIds };
}

function differenceOf(last: Quantity, earlier: Quantity) {
  if (last.kind === 'number' && earlier.kind === 'number') {
    if (last.currency !== earlier.currency) return { refused: 'different-currencies' } as const;
    const value = subtract(last.value, earlier.value);
    return { quantity: { kind: 'number', value, currency: last.currency } } as const;
  }
  if (last.kind !== 'ratio' || earlier.kind !== 'ratio') return null;
  const parts = [last.numerator, last.denominator, earlier.numerator, earlier.denominator];
  const [over, under, overBefore, underBefore] = parts;
  if (over == null || under == null || overBefore == null || underBefore == null) return null;
  return ratioOf(subtract(over, overBefore), subtract(under, underBefore));
}

/** A count that starts again each January: the last of every year, added. */
function sumOfYears(
  rule: Rule,
  cells: readonly Cell[],
  inPhase: readonly Cell[],
  phase: PhaseFacts,
  startsAtZero: boolean,
): Outcome {
  const lastOfYear = new Map<number, Cell>();
  for (const cell of inPhase) {
    if (cell.period.to === null) return asReported(cell);
    lastOfYear.set(yearOf(dayOf(cell.period.to)), cell);
  }
  const shares: Outcome[] = [];
  for (const [year, cell] of lastOfYear) {
    shares.push(shareOfYear(cells, cell, year, phase, startsAtZero));
  }
  const sum = merge(rule, shares, 'sum', { time: 'year-ends' });
  return sum === null || isRefused(sum) ? sum : { ...sum, earliestEnd: sum.latestEnd };
}

/** In the year in which the phase began, what was counted before it is taken off. */
function shareOfYear(
  cells: readonly Cell[],
  last: Cell,
  year: number,
  phase: PhaseFacts,
  startsAtZero: boolean,
): Outcome {
  const outcome = asReported(last);
  const start = phase.from === null ? null : dayOf(phase.from);
  const isShared = start !== null && yearOf(start) === year && !start.endsWith('-01-01');
  if (!isShared || outcome === null || isRefused(outcome)) return outcome;
  const before = cells.filter(
    (cell) =>
      endsBefore(cell, phase.from) &&
      cell.period.to !== null &&
      yearOf(dayOf(cell.period.to)) === year,
  );
  if (before.length > 0) return less(outcome, latest(before));
  return startsAtZero ? outcome : refuse('year-shared-with-earlier-phase', [outcome]);
}
