import { combine, type Method } from './combine';
import type { Cell } from './ledger';
import { type Found, isRefused, type Outcome, refuse, type TimeMethod } from './outcome';
import type { Quantity } from './quantity';
import type { Rule } from './rule';

const none: ReadonlySet<number> = new Set();

/** One cell as it was reported. */
export function asReported(cell: Cell): Outcome {
  if ('refused' in cell.content) {
    return { refused: cell.content.refused, observationIds: cell.observationIds };
  }
  return {
    refused: null,
    quantity: cell.content,
    definition: cell.definition,
    isAtLeast: cell.isAtLeast,
    observationIds: cell.observationIds,
    time: 'single',
    periodIds: new Set([cell.period.id]),
    places: 'own',
    placeIds: new Set([cell.placeId]),
    outdatedPlaceIds: none,
    earliestEnd: cell.period.to,
    latestEnd: cell.period.to,
    placeRemainder: null,
    periodRemainder: null,
    doPartsExceed: false,
    doCategoriesDisagree: cell.doCategoriesDisagree,
    isFromCategories: cell.isFromCategories,
    organisationCount: cell.organisationCount,
  };
}

/** Several cells of any places put together over time. */
export function overTime(
  rule: Rule,
  cells: readonly Cell[],
  time: TimeMethod,
  method: Method,
): Outcome {
  const [first] = cells;
  if (!first || cells.length === 1) return first ? asReported(first) : null;
  const quantities: Quantity[] = [];
  for (const cell of cells) {
    if ('refused' in cell.content) return refuse(cell.content.refused, cells.map(asReported));
    quantities.push(cell.content);
  }
  const combined = combine(rule, quantities, method);
  if ('refused' in combined) return refuse(combined.refused, cells.map(asReported));
  if (cells.some(({ definition }) => definition !== first.definition)) {
    return refuse('definition-changed', cells.map(asReported));
  }
  return foundOf(cells, combined.quantity, time);
}

function foundOf(cells: readonly Cell[], quantity: Quantity, time: TimeMethod): Found {
  const ends = cells.map(({ period }) => period.to);
  return {
    refused: null,
    quantity,
    definition: cells[0]?.definition ?? '',
    isAtLeast: cells.some(({ isAtLeast }) => isAtLeast),
    observationIds: cells.flatMap(({ observationIds }) => observationIds),
    time,
    periodIds: new Set(cells.map(({ period }) => period.id)),
    places: 'own',
    placeIds: new Set(cells.map(({ placeId }) => placeId)),
    outdatedPlaceIds: none,
    earliestEnd: least(ends),
    latestEnd: greatest(ends),
    placeRemainder: null,
    periodRemainder: null,
    doPartsExceed: false,
    doCategoriesDisagree: cells.some((cell) => cell.doCategoriesDisagree),
    isFromCategories: cells.some(({ isFromCategories }) => isFromCategories),
    organisationCount: cells.reduce((most, cell) => Math.max(most, cell.organisationCount), 1),
  };
}

/** Outcomes as one, with all they are made of; a part that was refused refuses the whole. */
export function merge(
  rule: Rule,
  outcomes: readonly Outcome[],
  method: Method,
  how: Partial<Pick<Found, 'time' | 'places'>>,
): Outcome {
  const refused = outcomes.find(isRefused);
  if (refused) return refuse(refused.refused, outcomes);
  const found = outcomes.filter((outcome): outcome is Found => outcome !== null);
  const [first] = found;
  if (!first) return null;
  if (found.length === 1) return first;
  const quantities = found.map(({ quantity }) => quantity);
  const combined = combine(rule, quantities, method);
  const isRedefined = found.some(({ definition }) => definition !== first.definition);
  if ('refused' in combined) return refuse(combined.refused, found);
  if (isRedefined) return refuse('definition-changed', found);
  return withQuantity(found, combined.quantity, how);
}

/** Where parts were made in several ways, the sentence names the one that readers would not guess. */
const mostTelling: readonly TimeMethod[] = [
  'latest-less-earlier',
  'year-ends',
  'phase-ends',
  'largest',
  'sum',
  'latest',
];

/** The bookkeeping of several outcomes under one quantity. */
export function withQuantity(
  found: readonly Found[],
  quantity: Quantity,
  how: Partial<Pick<Found, 'time' | 'places'>>,
): Found {
  const ways = new Set<TimeMethod>();
  const observationIds: number[] = [];
  const periodIds = new Set<number>();
  const placeIds = new Set<number>();
  const outdatedPlaceIds = new Set<number>();
  for (const part of found) {
    ways.add(part.time);
    for (const id of part.observationIds) observationIds.push(id);
    addAll(periodIds, part.periodIds);
    addAll(placeIds, part.placeIds);
    addAll(outdatedPlaceIds, part.outdatedPlaceIds);
  }
  return {
    refused: null,
    quantity,
    definition: found[0]?.definition ?? '',
    isAtLeast: found.some((part) => part.isAtLeast),
    observationIds,
    time: how.time ?? mostTelling.find((way) => ways.has(way)) ?? 'single',
    periodIds,
    places: how.places ?? found.find(({ places }) => places !== 'own')?.places ?? 'own',
    placeIds,
    outdatedPlaceIds,
    earliestEnd: least(found.map((part) => part.earliestEnd)),
    latestEnd: greatest(found.map((part) => part.latestEnd)),
    placeRemainder: null,
    periodRemainder: null,
    doPartsExceed: found.some((part) => part.doPartsExceed),
    doCategoriesDisagree: found.some((part) => part.doCategoriesDisagree),
    isFromCategories: found.some((part) => part.isFromCategories),
    organisationCount: found.reduce((most, part) => Math.max(most, part.organisationCount), 1),
  };
}

function addAll(to: Set<number>, from: ReadonlySet<number>): void {
  if (from.size > 0) for (const id of from) to.add(id);
}

function least(days: readonly (number | null)[]): number | null {
  return days.reduce((best, day) => (best === null || day === null ? null : Math.min(best, day)));
}

function greatest(days: readonly (number | null)[]): number | null {
  return days.reduce((best, day) => (best === null || day === null ? null : Math.max(best, day)));
}
