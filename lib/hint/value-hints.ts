import { add, subtract } from '@/lib/numbers/add';
import type { Rule } from '@/lib/rollup/rule';
import type { Hint } from './hint';
import { chanceOfCount, chanceOfShare, usualRange } from './usual-range';

/** One value, as it was typed or stands: a number, or the two sides of a ratio. */
export interface HintedValue {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly sampleSize?: number | null;
  readonly population?: number | null;
}

export interface EarlierValue extends HintedValue {
  /** It counts from the same beginning: in the same phase or year, where the count starts anew there. */
  readonly isOfSameCount: boolean;
  /** It lies in the phase of the value that is asked about. */
  readonly isInPhase: boolean;
}

export interface HintQuestion {
  readonly rule: Pick<
    Rule,
    'kind' | 'accumulation' | 'cumulativeOrigin' | 'direction' | 'decimals' | 'allowsNegative'
  >;
  readonly said: HintedValue;
  /** Of the same cell and periods as long as this one, oldest first. */
  readonly earlier: readonly EarlierValue[];
  /** What the parts of a complete exclusive breakdown add up to; null where there is none. */
  readonly parts: number | null;
  /** The target of the whole phase, where one value may be compared with it. */
  readonly target: number | null;
}

/**
 * What a person is asked about a value: never an error, and nothing inside the usual range. Scores,
 * stages and texts are told in levels and words, of which nothing is unusual.
 */
export function valueHints(question: HintQuestion): Hint[] {
  const { kind } = question.rule;
  if (kind !== 'count' && kind !== 'amount' && kind !== 'ratio') return [];
  const value = sizeOf(question.said);
  if (value === null) return [];
  return [
    partsDiffer(question, value),
    abovePopulation(question.said),
    belowEarlier(question, value) ?? jump(question, value) ?? sameAsLast(question, value),
    beyondTarget(question, value),
  ].filter((hint) => hint !== null);
}

function sizeOf({ value, numerator, denominator }: HintedValue): number | null {
  return numerator !== null && denominator ? numerator / denominator : value;
}

function sizes(values: readonly HintedValue[]): number[] {
  return values.map(sizeOf).filter((value) => value !== null);
}

function partsDiffer({ parts }: HintQuestion, value: number): Hint | null {
  return parts === null || parts === value ? null : { rule: 'parts-differ', value, parts };
}

function abovePopulation(said: HintedValue): Hint | null {
  const { population = null, sampleSize = null } = said;
  const value = Math.max(sampleSize ?? 0, said.denominator ?? 0, said.numerator ?? 0);
  return population !== null && value > population
    ? { rule: 'above-population', value, population }
    : null;
}

/** A count that goes on cannot fall: either this value or an earlier one is wrong, or it began anew. */
function belowEarlier({ rule, earlier }: HintQuestion, value: number): Hint | null {
  if (rule.kind === 'ratio' || rule.accumulation !== 'cumulative' || rule.allowsNegative)
    return null;
  const highest = Math.max(...sizes(earlier.filter(({ isOfSameCount }) => isOfSameCount)));
  return value < highest ? { rule: 'below-earlier', value, earlier: highest } : null;
}

/** Of a count that goes on, the gain since the value before is compared with earlier gains. */
function jump({ rule, said, earlier }: HintQuestion, value: number): Hint | null {
  const isOfGain = rule.kind !== 'ratio' && rule.accumulation === 'cumulative';
  const compared = isOfGain ? gains(earlier) : sizes(earlier);
  const before = isOfGain ? sizes(earlier.filter((one) => one.isOfSameCount)).at(-1) : null;
  if (before === undefined) return null;
  const own = before === null ? value : subtract(value, before);
  const chance = rule.kind === 'ratio' ? chanceOfShare(said.denominator) : chanceOfCount;
  const usual = usualRange(compared, rule.kind === 'amount' ? () => 0 : chance);
  if (!usual) return null;
  // The range is said as it is compared: in the digits that values are shown with, never narrower.
  const low = toDigits(rule.allowsNegative ? usual.low : Math.max(usual.low, 0), rule, Math.floor);
  const high = toDigits(usual.high, rule, Math.ceil);
  const shown = toDigits(own, rule, Math.round);
  if (shown >= low && shown <= high) return null;
  return { rule: 'jump', value: own, low, high, from: usual.from, isOfGain };
}

function toDigits(
  value: number,
  { kind, decimals }: HintQuestion['rule'],
  round: (steps: number) => number,
): number {
  const steps = 10 ** (kind === 'ratio' ? decimals + 2 : decimals);
  return round(Number((value * steps).toPrecision(12))) / steps;
}

function gains(earlier: readonly EarlierValue[]): number[] {
  const gained: number[] = [];
  let before: number | null = null;
  for (const one of earlier) {
    const value = sizeOf(one);
    if (value === null) continue;
    // Where a count began anew, its first value is its first gain.
    const isFall: boolean = before !== null && value < before;
    if (before !== null) gained.push(isFall ? value : subtract(value, before));
    before = value;
  }
  return gained;
}

/** Two figures or more rarely come twice by themselves: a value may have been copied. */
const rarelyRepeated = 10;

/** Silent for stocks, which may stand still, and where the series has repeated itself before. */
function sameAsLast({ rule, said, earlier }: HintQuestion, value: number): Hint | null {
  const last = earlier.at(-1);
  if (!last || rule.accumulation === 'snapshot') return null;
  const isCopied =
    last.value === said.value &&
    last.numerator === said.numerator &&
    last.denominator === said.denominator;
  const size = rule.kind === 'ratio' ? (said.denominator ?? 0) : Math.abs(value);
  if (!isCopied || size < rarelyRepeated) return null;
  const known = sizes(earlier);
  const hasRepeated = known.some((one, at) => at > 0 && one === known[at - 1]);
  return hasRepeated ? null : { rule: 'same-as-last', value };
}

/**
 * The phase is not over and its target is already passed: by what adds to the earlier values, by what
 * stands alone. Only where the values before had not passed it, and where it is known what of them
 * belongs to the phase.
 */
function beyondTarget({ rule, earlier, target }: HintQuestion, value: number): Hint | null {
  if (target === null || rule.kind === 'ratio' || rule.direction !== 'higher') return null;
  const start = startOfPhase(rule, earlier);
  if (start === null) return null;
  const inPhase = sizes(earlier.filter(({ isInPhase }) => isInPhase));
  const adds = rule.accumulation === 'periodic';
  const before = adds ? add(inPhase) : Math.max(0, ...inPhase.map((one) => subtract(one, start)));
  const now = adds ? add([before, value]) : subtract(value, start);
  return before <= target && now > target ? { rule: 'beyond-target', value: now, target } : null;
}

/** What a count that goes on had reached before the phase; null where that is not known. */
export function startOfPhase(
  rule: HintQuestion['rule'],
  earlier: readonly EarlierValue[],
): number | null {
  if (rule.accumulation === 'unknown' || rule.allowsNegative) return null;
  if (rule.accumulation !== 'cumulative' || rule.cumulativeOrigin === 'phase') return 0;
  if (rule.cumulativeOrigin === 'programme') {
    return sizes(earlier.filter(({ isInPhase }) => !isInPhase)).at(-1) ?? null;
  }
  const hasEarlierYears = earlier.some((one) => one.isInPhase && !one.isOfSameCount);
  return hasEarlierYears ? null : 0;
}
