import { ratioOf } from '@/lib/rollup/combine';
import { type Found, type Outcome, refuse } from '@/lib/rollup/outcome';
import { less } from '@/lib/rollup/over-time';
import type { Quantity } from '@/lib/rollup/quantity';
import type { Rule } from '@/lib/rollup/rule';
import { quantityOf } from '../readings';
import { decimal } from './may-add';
import type { StandingSum } from './standing-sum';
import type { Way } from './way';

/** The single values are needed: what the database put together does not tell enough. */
export const notPlain = 'not-plain';

export interface OwnFacts {
  /** The day at which a stock is asked for. */
  readonly askedDay: number;
  /** The last day of a period as a day number. */
  endOf(periodId: number): number | null;
  /** A period by itself, as the set of periods of an outcome. */
  onlyPeriod(periodId: number): ReadonlySet<number>;
  /** The place by itself, as the set of places of an outcome. */
  alone(placeId: number): ReadonlySet<number>;
}

/** What a place says by itself about a phase, as the core would say it from the single values. */
export function ownOutcome(
  rule: Rule,
  way: Exclude<Way, 'each'>,
  now: StandingSum,
  before: StandingSum | undefined,
  time: OwnFacts,
  /** Whether the place had nothing before the phase; null where that cannot be told here. */
  startsAtZero: (placeId: number) => boolean | null,
): Outcome | typeof notPlain {
  if (!isOfOneVersion(now) || (before && !isOfOneVersion(before))) return notPlain;
  if (now.values > 1 && !now.isOneChain) return notPlain;
  if (rule.accumulation === 'cumulative' && !isMadeAlike(now, before)) return notPlain;
  if (way === 'sum') {
    const quantity = sumOf(rule, now);
    return quantity ? found(now, quantity, now.made?.isAtLeast === true, time) : notPlain;
  }
  const last = latest(rule, now, time);
  if (!last) return notPlain;
  if (way === 'latest') return isTooOld(rule, last, time) ? refuse('latest-too-old', [last]) : last;
  if (!before) {
    const isZero = startsAtZero(now.placeId);
    if (isZero === null) return notPlain;
    return isZero ? last : refuse('no-value-before-phase', [last]);
  }
  const earlier = latest(rule, before, time);
  return earlier ? less(last, earlier) : notPlain;
}

function isOfOneVersion({ values, ofCurrentVersion }: StandingSum): boolean {
  return values === ofCurrentVersion;
}

/**
 * Of a running count, totals made of categories stand for themselves only where each of them was made
 * of the same ones: a category that is not told again has not fallen to zero.
 */
function isMadeAlike(now: StandingSum, before: StandingSum | undefined): boolean {
  const all = before ? [now, before] : [now];
  if (all.every(({ made }) => made === null)) return true;
  const [parts] = all.map(({ made }) => made?.parts ?? null);
  return parts !== null && all.every(({ made }) => made?.parts === parts && !made?.isAtLeast);
}

function latest(rule: Rule, sum: StandingSum, time: OwnFacts): Found | null {
  const quantity = quantityOf(sum.latest, rule);
  return quantity && found(sum, quantity, sum.made?.isLatestAtLeast === true, time);
}

function sumOf(rule: Rule, sum: StandingSum): Quantity | null {
  if (sum.values === 1) return quantityOf(sum.latest, rule);
  if (rule.kind === 'ratio') {
    if (sum.ratios < sum.values || !sum.denominatorSum) return null;
    const pooled = ratioOf(decimal(sum.numeratorSum ?? 0), decimal(sum.denominatorSum));
    return 'quantity' in pooled ? pooled.quantity : null;
  }
  if (sum.numbers < sum.values || sum.sum === null) return null;
  return { kind: 'number', value: decimal(sum.sum), currency: rule.currency };
}

function isTooOld(rule: Rule, { latestEnd }: Found, { askedDay }: OwnFacts): boolean {
  if (rule.accumulation !== 'snapshot' || rule.snapshotMaxAgeDays === null) return false;
  return latestEnd !== null && askedDay - latestEnd > rule.snapshotMaxAgeDays;
}

const none: ReadonlySet<number> = new Set();

/** Its position stands for the observations that were put together. */
function found(
  { position, placeId, latest: last, made }: StandingSum,
  quantity: Quantity,
  isAtLeast: boolean,
  time: OwnFacts,
): Found {
  const end = time.endOf(last.periodId);
  return {
    refused: null,
    quantity,
    definition: '',
    isAtLeast,
    observationIds: [position],
    time: 'single',
    // One of the chain: all of them are as long.
    periodIds: time.onlyPeriod(last.periodId),
    places: 'own',
    placeIds: time.alone(placeId),
    outdatedPlaceIds: none,
    earliestEnd: end,
    latestEnd: end,
    placeRemainder: null,
    periodRemainder: null,
    doPartsExceed: false,
    doCategoriesDisagree: false,
    isFromCategories: made !== null,
    organisationCount: 1,
  };
}
