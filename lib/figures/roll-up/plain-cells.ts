import type { ValuedState } from '@/lib/observation/value-state';
import { besideStock, type Totals } from '@/lib/rollup/beside-total';
import { byPlace } from '@/lib/rollup/by-place';
import { largestPeriod } from '@/lib/rollup/largest-period';
import type { Ledger } from '@/lib/rollup/ledger';
import type { Answers } from '@/lib/rollup/one-period';
import { isRefused, type Outcome } from '@/lib/rollup/outcome';
import type { Rule } from '@/lib/rollup/rule';
import { mostCautious } from '../contributors';
import { makesFigure, type ShownFacts } from '../is-shown';
import { type RollUpCell, rollUpCell } from './cell';
import { eachPeriod } from './each-period';
import { isUnapproved } from './is-unapproved';
import { mayAdd } from './may-add';
import { notPlain, ownOutcome } from './own-outcome';
import type { PlainFrame } from './plain-frame';
import type { StandingSum } from './standing-sum';
import type { Way } from './way';

export interface PlainIndicator {
  readonly code: string;
  readonly isPlanKnown: boolean;
  readonly rule: Rule;
}

/** How one indicator is asked in a phase. */
export interface PlainAsking {
  readonly indicator: PlainIndicator;
  readonly way: Way;
  /** The level that targets of the phase ask for. */
  readonly levelCode: string | null;
  /** Places that its plan, targets or values name though they are neither regions nor groups. */
  readonly namedPlaceIds: ReadonlySet<number>;
  /** Whether a place had nothing before the phase; null where that cannot be told. */
  readonly startsAtZero: (placeId: number) => boolean | null;
}

/** What one indicator said, by the key of its categories. */
type Told = ReadonlyMap<string, ToldAt>;
interface ToldAt {
  /** In the phase. */
  readonly now: StandingSum[];
  /** By place, what it said before the phase. */
  readonly before: Map<number, StandingSum>;
}

/** What one indicator says in a phase, ready to be asked for any place. */
export interface PlainOutcomes {
  /** By the key of their categories, the total first. */
  readonly answersOf: ReadonlyMap<string, Answers>;
  readonly facts: ShownFacts;
  /** Places that are shown though they are neither regions nor groups. */
  readonly told: ReadonlySet<number>;
}

/** The cells of one indicator; null where the single values are needed. */
export function plainCells(
  frame: PlainFrame,
  asking: PlainAsking,
  sums: readonly StandingSum[],
): RollUpCell[] | null {
  const outcomes = plainOutcomes(frame, asking, sums);
  if (!outcomes) return null;
  const { answersOf, facts, told } = outcomes;
  const cells: RollUpCell[] = [];
  const { way } = asking;
  const { code: indicatorCode } = asking.indicator;
  const { code: phaseCode } = frame.phase.row;
  for (const [categoryKey, answers] of answersOf) {
    for (const { id, isAlways } of frame.shownPlaces) {
      if (!isAlways && !told.has(id)) continue;
      const outcome = answers(id);
      if (!outcome || !makesFigure(facts, id, outcome)) continue;
      const through = isRefused(outcome) ? null : frame.throughOf(outcome.latestEnd);
      const address = { indicatorCode, placeKey: frame.keyOf(id), phaseCode, categoryKey };
      const state = stateOf(way, sums, outcome);
      cells.push(rollUpCell(address, outcome, state, through, isUnapproved(way, sums, outcome)));
    }
  }
  return cells;
}

/**
 * What the database put together over time, laid over places by the core. null where that does not
 * tell enough: a place states a total beside its parts, a period lies in another, versions differ,
 * numbers are too large to be added as doubles.
 */
export function plainOutcomes(
  frame: PlainFrame,
  asking: PlainAsking,
  sums: readonly StandingSum[],
): PlainOutcomes | null {
  const { indicator, namedPlaceIds } = asking;
  const told = new Map<string, ToldAt>();
  for (const sum of sums) {
    if (!frame.plainPlaces.has(sum.placeId)) return null;
    note(told, sum);
  }
  const places = new Set<number>();
  for (const { placeId } of told.get('')?.now ?? []) places.add(placeId);
  if (!doStandApart(frame, places)) return null;
  const ledger = { ...frame.ledger, rule: indicator.rule };
  const answersOf = new Map<string, Answers>();
  let totals: Totals | null = null;
  for (const categoryKey of frame.categoryKeys) {
    const answers = answersOfKey(frame, asking, ledger, told, categoryKey, totals);
    if (!answers) return null;
    totals ??= { ledger, answers };
    answersOf.set(categoryKey, answers);
  }
  const facts: ShownFacts = {
    ...frame.shown,
    kind: indicator.rule.kind,
    isPlanKnown: indicator.isPlanKnown,
    placeOf: (position) => sums[position]?.placeId,
  };
  for (const id of namedPlaceIds) places.add(id);
  return { answersOf, facts, told: places };
}

function note(told: Map<string, ToldAt>, sum: StandingSum): void {
  let at = told.get(sum.categoryKey);
  if (!at) {
    at = { now: [], before: new Map() };
    told.set(sum.categoryKey, at);
  }
  if (sum.isBefore) at.before.set(sum.placeId, sum);
  else at.now.push(sum);
}

/** Whether no place that told something lies in another that did. */
function doStandApart(frame: PlainFrame, places: ReadonlySet<number>): boolean {
  for (const id of places) {
    for (const at of frame.holdersOf(id)) if (places.has(at)) return false;
  }
  return true;
}

function answersOfKey(
  frame: PlainFrame,
  { indicator: { rule }, way, levelCode, startsAtZero }: PlainAsking,
  ledger: Ledger,
  told: Told,
  key: string,
  totals: Totals | null,
): Answers | null {
  const own = told.get(key);
  if (!own) return () => null;
  if (way === 'each') {
    const cells = eachPeriod(rule, own.now, frame.index.periods);
    return cells && largestPeriod({ ...ledger, ...cells }, () => true, frame.phase);
  }
  if (way === 'sum' && !mayAdd(own.now)) return null;
  const outcomes = new Map<number, Outcome>();
  const before = told.get('')?.before;
  for (const now of own.now) {
    const { placeId } = now;
    const earlier = own.before.get(placeId);
    if (key !== '' && isOlder(frame, earlier, before?.get(placeId))) return null;
    const outcome = ownOutcome(rule, way, now, earlier, frame, startsAtZero);
    if (outcome === notPlain) return null;
    outcomes.set(placeId, outcome);
  }
  const ownValue = (placeId: number) => outcomes.get(placeId) ?? null;
  if (!totals) return byPlace(ledger, ownValue, levelCode);
  if (rule.accumulation !== 'snapshot') return byPlace(ledger, ownValue);
  return byPlace(ledger, ownValue, null, (id, outcome) => besideStock(totals, id, outcome));
}

/** A category that was last told before its total was cannot be counted from there. */
function isOlder(
  { endOf }: PlainFrame,
  own: StandingSum | undefined,
  total: StandingSum | undefined,
): boolean {
  if (!own || !total) return false;
  const end = endOf(own.latest.periodId);
  const endOfTotal = endOf(total.latest.periodId);
  return end !== null && endOfTotal !== null && end < endOfTotal;
}

/** Of a sum, all values behind it count; of what stands until the next, the latest alone. */
export function stateOf(
  way: Way,
  sums: readonly StandingSum[],
  { observationIds: positions }: NonNullable<Outcome>,
): ValuedState {
  let state: ValuedState = 'reported';
  for (const position of positions) {
    const sum = sums[position];
    if (sum) state = mostCautious(state, way === 'sum' ? sum.state : sum.latest.state);
  }
  return state;
}
