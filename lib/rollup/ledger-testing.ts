import { groupBy } from '@/lib/group-by';
import { dayNumber } from '@/lib/period/day';
import { firstOfMonth } from '@/lib/period/span';
import {
  type Cell,
  type Ledger,
  type PeriodFacts,
  type PhaseFacts,
  wholeProgramme,
} from './ledger';
import type { Quantity } from './quantity';
import type { Rule } from './rule';

/** A phase of three years, and its twelve quarters. */
export const testPhase: PhaseFacts = {
  id: 1,
  from: dayNumber('2021-01-01'),
  to: dayNumber('2023-12-31'),
  isFirst: true,
};

export const quarters: readonly PeriodFacts[] = Array.from({ length: 12 }, (_, at) => ({
  id: at + 1,
  from: firstOfMonth(2021, at * 3 + 1),
  to: firstOfMonth(2021, at * 3 + 4) - 1,
  frequency: 'quarter',
  column: { kind: 'phase', phaseId: 1 },
}));

export const countRule: Rule = {
  kind: 'count',
  currency: null,
  accumulation: 'periodic',
  cumulativeOrigin: null,
  snapshotMaxAgeDays: null,
  aggregation: 'sum',
  ratioSource: null,
  direction: 'higher',
  trajectory: 'linear',
  decimals: 0,
  countsPeople: false,
  mayCountTwice: false,
  allowsNegative: false,
  levels: [],
};

export interface TestCell {
  readonly placeId: number;
  /** 0 … 11 */
  readonly quarter: number;
  readonly content: Quantity;
}

export const count = (value: number): Quantity => ({ kind: 'number', value, currency: null });

/** A ledger over places whose parents are given; those without one lie below the programme. */
export function testLedger(
  rule: Rule,
  cells: readonly TestCell[],
  parentOf: ReadonlyMap<number, number> = new Map(),
): Ledger {
  const own = cells.map(
    ({ placeId, quarter, content }, at): Cell => ({
      placeId,
      period: quarters[quarter] as PeriodFacts,
      content,
      definition: '',
      observationIds: [at + 1],
      isAtLeast: false,
      isFromCategories: false,
      doCategoriesDisagree: false,
      organisationCount: 1,
    }),
  );
  own.sort((one, other) => one.period.id - other.period.id);
  return ledgerOfCells(rule, own, parentOf);
}

/** The same from cells that are made already, in order of time. */
export function ledgerOfCells(
  rule: Rule,
  cells: readonly Cell[],
  parentOf: ReadonlyMap<number, number> = new Map(),
): Ledger {
  const byPlace = groupBy(cells, ({ placeId }) => placeId);
  const places = new Set([...byPlace.keys(), ...parentOf.keys(), ...parentOf.values()]);
  const children = groupBy(places, (id) => parentOf.get(id) ?? wholeProgramme);
  const cellsOf = (placeId: number) => byPlace.get(placeId) ?? [];
  return {
    rule,
    childrenOf: (placeId) => children.get(placeId) ?? [],
    cellsOf,
    cellAt: (placeId, periodId) => cellsOf(placeId).find(({ period }) => period.id === periodId),
    successorsOf: () => [],
    movedOutOf: () => [],
    isExpected: () => true,
    startsAtZero: (_, { isFirst }) => isFirst,
  };
}
