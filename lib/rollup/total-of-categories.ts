import { add } from '@/lib/numbers/add';
import { asReported, merge } from './gather';
import { type Cell, hasQuantity } from './ledger';
import { type Found, isRefused, type Outcome, refuse } from './outcome';
import type { Rule } from './rule';

export interface BreakdownFacts {
  /** Its parts add up: every dimension of it is exclusive. */
  readonly isExclusive: boolean;
  /** Keys that a complete set of parts has; "not specified" is not one of them. */
  readonly specifiedKeys: readonly string[];
  readonly keys: ReadonlySet<string>;
}

/** The total that no one stated, from the parts of one exclusive breakdown, never from two. */
export function totalOfCategories<T extends BreakdownFacts>(
  rule: Rule,
  parts: ReadonlyMap<string, Cell>,
  breakdowns: readonly T[],
  isWhole: (breakdown: T) => boolean = (one) => isComplete(one, parts),
): { readonly outcome: Outcome; readonly isAtLeast: boolean } {
  const present = breakdowns.filter(({ keys }) => [...parts.keys()].some((key) => keys.has(key)));
  const exclusive = present.filter(({ isExclusive }) => isExclusive);
  const sumOf = ({ keys }: T) =>
    merge(
      rule,
      [...parts].filter(([key]) => keys.has(key)).map(([, cell]) => asReported(cell)),
      'sum',
      {},
    );
  const all = [...parts.values()].map(asReported);
  const made = (outcome: Outcome) => ({ outcome, isAtLeast: false });
  const [first, ...others] = exclusive.filter(isWhole).map(sumOf);
  if (first) {
    const doAgree = others.every((sum) => isRefused(first) || isRefused(sum) || isSame(first, sum));
    return made(doAgree ? first : refuse('breakdowns-disagree', all));
  }
  const [partial] = exclusive;
  if (!partial) return made(refuse('categories-overlap', all));
  const counts = (rule.kind === 'count' || rule.kind === 'amount') && !rule.allowsNegative;
  if (!counts) return made(refuse('categories-incomplete', all));
  return { ...made(sumOf(partial)), isAtLeast: true };
}

export function isComplete(
  { specifiedKeys }: BreakdownFacts,
  parts: ReadonlyMap<string, Cell>,
): boolean {
  return specifiedKeys.length > 0 && specifiedKeys.every((key) => parts.has(key));
}

function isSame(one: Found, other: Outcome): boolean {
  return other?.refused === null && JSON.stringify(one.quantity) === JSON.stringify(other.quantity);
}

/**
 * Whether the parts of an exclusive breakdown make more than the stated total, or less though what is
 * not specified was stated too.
 */
export function disagree(
  { allowsNegative }: Rule,
  total: Cell,
  parts: ReadonlyMap<string, Cell>,
  breakdowns: readonly BreakdownFacts[],
): boolean {
  const whole = numberIn(total);
  return breakdowns.some((breakdown) => {
    const own = [...parts].filter(([key]) => breakdown.keys.has(key));
    const numbers = own.flatMap(([, cell]) => numberIn(cell) ?? []);
    if (whole === null || !breakdown.isExclusive || numbers.length < own.length) return false;
    const sum = add(numbers);
    const isWhole = isComplete(breakdown, parts);
    const leavesNothing = isWhole && own.length > breakdown.specifiedKeys.length;
    const doExceed = sum > whole && (isWhole || !allowsNegative);
    return own.length > 0 && (doExceed || (leavesNothing && sum < whole));
  });
}

function numberIn(cell: Cell): number | null {
  return hasQuantity(cell) && cell.content.kind === 'number' ? cell.content.value : null;
}
