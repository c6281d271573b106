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
  const places = new Set([...own.map(({ placeId }) => placeId), ...parentOf.values()]);
  const cellsOf = (placeId: number) => own.filter((cell) => cell.placeId === placeId);
  return {
    rule,
    childrenOf: (placeId) =>
      [...places].filter(
        (id) => (parentOf.get(id) ?? wholeProgramme) === placeId && id !== placeId,
      ),
    cellsOf,
    cellAt: (placeId, periodId) => cellsOf(placeId).find(({ period }) => period.id === periodId),
    successorsOf: () => [],
    startsAtZero: () => true,
  };
}
