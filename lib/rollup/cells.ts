import { groupBy } from '@/lib/group-by';
import { asReported, merge } from './gather';
import type { Cell, PeriodFacts } from './ledger';
import { isRefused, type Outcome, refuse } from './outcome';
import { magnitude, type Quantity } from './quantity';
import type { Rule } from './rule';

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

export interface BreakdownFacts {
  /** Its parts add up: every dimension of it is exclusive. */
  readonly isExclusive: boolean;
  /** Keys that a complete set of parts has; "not specified" is not one of them. */
  readonly specifiedKeys: readonly string[];
  readonly keys: ReadonlySet<string>;
}

/**
 * Readings as cells by category key. Organisations are put together first; where no total of a place
 * and period is stated, it is made of one breakdown's parts.
 */
export function cellsOf(
  rule: Rule,
  readings: readonly Reading[],
  breakdowns: readonly BreakdownFacts[],
): ReadonlyMap<string, readonly Cell[]> {
  const cells = new Map<string, Cell[]>();
  const put = (key: string, cell: Cell) => {
    const list = cells.get(key);
    if (list) list.push(cell);
    else cells.set(key, [cell]);
  };
  const spots = groupBy(readings, ({ placeId, period }) => `${placeId} ${period.id}`);
  for (const atSpot of spots.values()) {
    const byKey = atSpot.length === 1 ? null : groupBy(atSpot, ({ categoryKey }) => categoryKey);
    const [first] = atSpot;
    if (!first) continue;
    const parts = new Map<string, Cell>();
    for (const [key, group] of byKey ?? [[first.categoryKey, atSpot]]) {
      const cell = overOrganisations(rule, group, first);
      parts.set(key, cell);
      put(key, cell);
    }
    if (!parts.has('')) put('', totalOfParts(rule, parts, breakdowns, first));
  }
  for (const list of cells.values()) list.sort(byEnd);
  return cells;
}

function byEnd(one: Cell, other: Cell): number {
  const ends =
    (one.period.to ?? Number.POSITIVE_INFINITY) - (other.period.to ?? Number.POSITIVE_INFINITY);
  const starts = (other.period.from ?? 0) - (one.period.from ?? 0);
  return (Number.isNaN(ends) ? 0 : ends) || starts || one.period.id - other.period.id;
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
  return { ...asCell(outcome, spot), organisationCount: sides.length };
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
    organisationCount: isRefused(outcome) ? 1 : outcome.organisationCount,
  };
}

/** The total that no one stated, from the parts of one exclusive breakdown, never from two. */
function totalOfParts(
  rule: Rule,
  parts: ReadonlyMap<string, Cell>,
  breakdowns: readonly BreakdownFacts[],
  spot: Reading,
): Cell {
  const present = breakdowns.filter(({ keys }) => [...parts.keys()].some((key) => keys.has(key)));
  const exclusive = present.filter(({ isExclusive }) => isExclusive);
  const complete = exclusive.filter(({ specifiedKeys }) =>
    specifiedKeys.every((key) => parts.has(key)),
  );
  const sumOf = ({ keys }: BreakdownFacts) =>
    merge(
      rule,
      [...parts].filter(([key]) => keys.has(key)).map(([, cell]) => asReported(cell)),
      'sum',
      {},
    );
  const all = [...parts.values()].map(asReported);
  const sums = complete.map(sumOf);
  const [first] = sums;
  if (first) {
    const sizes = new Set(
      sums.map((sum) => (sum && !isRefused(sum) ? magnitude(sum.quantity) : null)),
    );
    const outcome = sizes.size > 1 ? refuse('breakdowns-disagree', all) : first;
    return { ...asCell(outcome, spot), isFromCategories: true };
  }
  const [partial] = exclusive;
  if (!partial) return asCell(refuse('categories-overlap', all), spot);
  const counts = (rule.kind === 'count' || rule.kind === 'amount') && !rule.allowsNegative;
  if (!counts) return asCell(refuse('categories-incomplete', all), spot);
  return { ...asCell(sumOf(partial), spot), isFromCategories: true, isAtLeast: true };
}
