import { add } from '@/lib/numbers/add';
import { type Cell, hasQuantity } from './ledger';
import type { Outcome } from './outcome';
import type { Rule } from './rule';
import { type BreakdownFacts, isComplete, totalOfCategories } from './total-of-categories';

/** The parts of one category in a crossed breakdown: women by age in sex × age. */
export interface FinerParts extends BreakdownFacts {
  /** All keys of the crossed breakdown. */
  readonly whole: ReadonlySet<string>;
}

/** By the key of a category, its parts in each crossed breakdown whose dimensions are all exclusive. */
export type FinerCategories = ReadonlyMap<string, readonly FinerParts[]>;

/** How the categories of a programme belong together. */
export interface Splits {
  readonly breakdowns: readonly BreakdownFacts[];
  readonly finer: FinerCategories;
}

type Parts = ReadonlyMap<string, Cell>;

export interface MadeCategory {
  readonly key: string;
  readonly outcome: Outcome;
  readonly isAtLeast: boolean;
}

/**
 * The categories of one place and period that no one stated, each added over the other dimensions of
 * one crossed breakdown. A lower bound, or refused, where one of the crossed cells is missing, or
 * where what they leave over of the stated total may belong to it.
 */
export function categoriesFromFiner(
  rule: Rule,
  parts: Parts,
  finer: FinerCategories,
): MadeCategory[] {
  if (!mayAddCategories(rule) || !isAnyCrossed(parts)) return [];
  const made: MadeCategory[] = [];
  for (const [key, breakdowns] of finer) {
    if (parts.has(key)) continue;
    const told = breakdowns.filter(({ keys }) => [...parts.keys()].some((one) => keys.has(one)));
    if (told.length === 0) continue;
    const isWhole = (one: FinerParts) =>
      isComplete(one, parts) && !leavesOver(rule, parts, one.whole);
    made.push({ key, ...totalOfCategories(rule, parts, told, isWhole) });
  }
  return made;
}

/** One cell of two dimensions or more makes the others worth looking for. */
export function isAnyCrossed(parts: Parts): boolean {
  for (const key of parts.keys()) if (key.includes('|')) return true;
  return false;
}

/** Whether crossed cells that make a category leave nothing of a stated total to belong to it. */
export function isExhausted(rule: Rule, parts: Parts, inside: readonly FinerParts[]): boolean {
  return (
    parts.has('') &&
    inside.some((one) => isComplete(one, parts) && !leavesOver(rule, parts, one.whole))
  );
}

/** Only what adds, or full counts of a ratio, is added over the categories of another dimension. */
export function mayAddCategories({ kind, aggregation, ratioSource }: Rule): boolean {
  const isCounted = kind === 'count' || kind === 'amount';
  return aggregation === 'sum' && (isCounted || (kind === 'ratio' && ratioSource === 'full-count'));
}

/** Whether a stated total holds more than its crossed cells, or they do not tell what they make. */
function leavesOver(
  { kind, allowsNegative }: Rule,
  parts: Parts,
  whole: ReadonlySet<string>,
): boolean {
  const total = parts.get('');
  if (!total) return false;
  const stated = sizeOf([total]);
  const sum = sizeOf([...parts].flatMap(([key, cell]) => (whole.has(key) ? cell : [])));
  if (!stated || !sum) return true;
  const mayOnlyExceed = kind !== 'ratio' && !allowsNegative;
  return sum.some((size, at) =>
    mayOnlyExceed ? size < (stated[at] ?? 0) : size !== (stated[at] ?? 0),
  );
}

/** What the cells make together: a number, or a numerator and a denominator. */
function sizeOf(cells: readonly Cell[]): readonly number[] | null {
  const sizes: (readonly number[])[] = [];
  for (const cell of cells) {
    if (!hasQuantity(cell)) return null;
    const { content } = cell;
    if (content.kind === 'number') sizes.push([content.value]);
    else if (content.kind !== 'ratio' || content.numerator === null || content.denominator === null)
      return null;
    else sizes.push([content.numerator, content.denominator]);
  }
  return [0, 1].map((at) => add(sizes.map((size) => size[at] ?? 0)));
}
