import { groupBy } from '@/lib/group-by';
import {
  categoriesFromFiner,
  type FinerCategories,
  isAnyCrossed,
  mayAddCategories,
  type Splits,
} from './finer-categories';
import { asReported, merge } from './gather';
import { type Cell, inOrderOfEnds, type PeriodFacts } from './ledger';
import { isRefused, type Outcome, refuse } from './outcome';
import type { Quantity } from './quantity';
import type { Rule } from './rule';
import { withStandingTotals } from './standing-totals';
import { type BreakdownFacts, disagree, totalOfCategories } from './total-of-categories';

/** One observation that carries a value and is the one used. */
export interface Reading {
  readonly observationId: number;
  readonly placeId: number;
  readonly period: PeriodFacts;
  readonly categoryKey: string;
  /** null: over all organisations. */
  readonly organisationId: number | null;
  readonly quantity: Quantity;
  readonly definition: string;
}

/**
 * Readings as cells by category key. Organisations are put together first; where no total of a place
 * and period is stated, it is made of one breakdown's parts, and so is a category that only a crossed
 * breakdown tells.
 */
export function cellsOf(
  rule: Rule,
  readings: readonly Reading[],
  splits: Splits,
): ReadonlyMap<string, readonly Cell[]> {
  const cells = new Map<string, Cell[]>();
  const put = (key: string, cell: Cell) => {
    const list = cells.get(key);
    if (list) list.push(cell);
    else cells.set(key, [cell]);
  };
  const spots = groupBy(readings, ({ placeId, period }) => `${placeId} ${period.id}`);
  for (const atSpot of spots.values()) {
    const sides = mayAddCategories(rule) ? toldInOtherWays(atSpot) : null;
    const found = sides ? overSides(rule, sides, splits) : atOneSpot(rule, atSpot, splits);
    for (const [key, cell] of found) put(key, cell);
  }
  for (const list of cells.values()) list.sort(byEnd);
  return withStandingTotals(rule, cells, splits);
}

/** What was told of one place and period, and what is made of it; the total under the empty key. */
function* atOneSpot(
  rule: Rule,
  atSpot: readonly Reading[],
  { breakdowns, finer }: Splits,
): Generator<[key: string, cell: Cell]> {
  const byKey = atSpot.length === 1 ? null : groupBy(atSpot, ({ categoryKey }) => categoryKey);
  const [first] = atSpot;
  if (!first) return;
  const parts = new Map<string, Cell>();
  for (const [key, group] of byKey ?? [[first.categoryKey, atSpot]]) {
    parts.set(key, overOrganisations(rule, group, first));
  }
  yield* categoriesAt(rule, parts, finer, first);
  const stated = parts.get('');
  if (!stated) yield ['', unstatedTotal(rule, parts, breakdowns, first)];
  else if (parts.size === 1) yield ['', stated];
  else yield ['', { ...stated, doCategoriesDisagree: disagree(rule, stated, parts, breakdowns) }];
}

/**
 * The readings of each organisation, where they did not tell by the same dimensions: then what one of
 * them states says nothing of another, and each is made whole before they are put together.
 */
function toldInOtherWays(atSpot: readonly Reading[]): readonly (readonly Reading[])[] | null {
  const [first] = atSpot;
  if (!first || atSpot.every((one) => one.organisationId === first.organisationId)) return null;
  const sides = groupBy(atSpot, ({ organisationId }) => organisationId);
  // A value over all organisations stands for theirs.
  if (sides.has(null)) return null;
  const ways = [...sides.values()].map((side) => [...new Set(side.map(dimensionsOf))].sort());
  return new Set(ways.map((way) => way.join('\n'))).size > 1 ? [...sides.values()] : null;
}

function dimensionsOf({ categoryKey }: Reading): string {
  return categoryKey.replaceAll(/=[^|]*/g, '');
}

function overSides(
  rule: Rule,
  sides: readonly (readonly Reading[])[],
  splits: Splits,
): [key: string, cell: Cell][] {
  const told = sides.flatMap((side) =>
    [...atOneSpot(rule, side, splits)].map(([key, cell]) => ({ key, cell, spot: side[0] })),
  );
  return [...groupBy(told, ({ key }) => key)].flatMap(([key, group]) => {
    const [{ cell: only, spot } = {}] = group;
    if (!only || !spot) return [];
    if (group.length === 1) return [[key, only]];
    const outcome = merge(
      rule,
      group.map(({ cell }) => asReported(cell)),
      rule.aggregation,
      {},
    );
    const doCategoriesDisagree = group.some(({ cell }) => cell.doCategoriesDisagree);
    const together = asCell(inOrganisations(outcome), spot);
    return [[key, { ...together, doCategoriesDisagree, organisationCount: group.length }]];
  });
}

/** Those that were stated, beside which finer ones may disagree, and those that finer ones make. */
function* categoriesAt(
  rule: Rule,
  parts: ReadonlyMap<string, Cell>,
  finer: FinerCategories,
  spot: Reading,
): Generator<[key: string, cell: Cell]> {
  const isCrossed = isAnyCrossed(parts);
  for (const [key, cell] of parts) {
    const inside = isCrossed ? finer.get(key) : undefined;
    if (key === '') continue;
    const doCategoriesDisagree = inside !== undefined && disagree(rule, cell, parts, inside);
    yield [key, doCategoriesDisagree ? { ...cell, doCategoriesDisagree } : cell];
  }
  if (!isCrossed) return;
  for (const made of categoriesFromFiner(rule, parts, finer))
    yield [made.key, madeCell(made, spot)];
}

/** In order of time. */
export function byEnd(one: Cell, other: Cell): number {
  return inOrderOfEnds(one.period, other.period);
}

/** A value over all organisations stands for theirs; else theirs are put together. */
function overOrganisations(rule: Rule, group: readonly Reading[], spot: Reading): Cell {
  const [only] = group;
  if (group.length === 1 && only) return cellOf(only);
  const byOrganisation = groupBy(group, ({ organisationId }) => organisationId);
  const stated = byOrganisation.get(null);
  const sides = stated ? [stated] : [...byOrganisation.values()];
  const outcomes = sides.map(oneOfSources);
  const outcome = merge(rule, outcomes, rule.aggregation, {});
  const cell = asCell(inOrganisations(outcome), spot);
  return { ...cell, organisationCount: sides.length };
}

function inOrganisations(outcome: Outcome): Outcome {
  if (!isRefused(outcome) || outcome.refused !== 'places-do-not-add') return outcome;
  return { ...outcome, refused: 'organisations-do-not-add' };
}

/** Two sources that disagree stay two: without a choice between them there is no value. */
function oneOfSources(readings: readonly Reading[]): Outcome {
  const outcomes = readings.map((reading) => asReported(cellOf(reading)));
  const texts = new Set(readings.map(({ quantity }) => JSON.stringify(quantity)));
  return texts.size === 1 ? (outcomes[0] ?? null) : refuse('several-sources', outcomes);
}

function cellOf(reading: Reading): Cell {
  return {
    placeId: reading.placeId,
    period: reading.period,
    content: reading.quantity,
    definition: reading.definition,
    observationIds: [reading.observationId],
    isAtLeast: false,
    isFromCategories: false,
    doCategoriesDisagree: false,
    organisationCount: 1,
  };
}

function asCell(outcome: Outcome, { placeId, period, definition }: Reading): Cell {
  if (outcome === null) throw new RangeError('A cell is made of at least one reading.');
  return {
    placeId,
    period,
    content: isRefused(outcome) ? { refused: outcome.refused } : outcome.quantity,
    definition: isRefused(outcome) ? definition : outcome.definition,
    observationIds: outcome.observationIds,
    isAtLeast: !isRefused(outcome) && outcome.isAtLeast,
    isFromCategories: !isRefused(outcome) && outcome.isFromCategories,
    doCategoriesDisagree: false,
    organisationCount: isRefused(outcome) ? 1 : outcome.organisationCount,
  };
}

function unstatedTotal(
  rule: Rule,
  parts: ReadonlyMap<string, Cell>,
  breakdowns: readonly BreakdownFacts[],
  spot: Reading,
): Cell {
  return madeCell(totalOfCategories(rule, parts, breakdowns), spot);
}

/** A lower bound where not every category of a count is told. */
function madeCell(
  { outcome, isAtLeast }: { readonly outcome: Outcome; readonly isAtLeast: boolean },
  spot: Reading,
): Cell {
  const cell = asCell(outcome, spot);
  return { ...cell, isFromCategories: true, isAtLeast: cell.isAtLeast || isAtLeast };
}
