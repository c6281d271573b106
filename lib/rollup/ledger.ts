import type { Frequency } from '@/lib/period/vocabulary';
import type { Refusal } from './outcome';
import type { Quantity } from './quantity';
import type { Rule } from './rule';

/** The programme as a whole, above every place. */
export const wholeProgramme = 0;

/** The column a period stands in. */
export type Column =
  | { readonly kind: 'phase'; readonly phaseId: number }
  | { readonly kind: 'not-stated' }
  | { readonly kind: 'outside' };

export interface PeriodFacts {
  readonly id: number;
  /** First and last day as day numbers; null where an end is unknown. */
  readonly from: number | null;
  readonly to: number | null;
  readonly frequency: Frequency;
  readonly column: Column;
}

export interface PhaseFacts {
  readonly id: number;
  /** Outer days; null where an end is unknown. */
  readonly from: number | null;
  readonly to: number | null;
  /** No phase comes before it. */
  readonly isFirst: boolean;
}

/** One value of one place in one period, once organisations and categories are put together. */
export interface Cell {
  readonly placeId: number;
  readonly period: PeriodFacts;
  readonly content: Quantity | { readonly refused: Refusal };
  /** Versions of an indicator that can be put together share it. */
  readonly definition: string;
  readonly observationIds: readonly number[];
  readonly isAtLeast: boolean;
  readonly isFromCategories: boolean;
  readonly doCategoriesDisagree: boolean;
  readonly organisationCount: number;
}

/** A value told of a place that lay elsewhere then. */
export interface MovedValue {
  /** Where it counts now: a successor that is declared the same territory. */
  readonly placeId: number;
  readonly period: PeriodFacts;
}

/** All values of one indicator and one category key, ready for questions. */
export interface Ledger {
  readonly rule: Rule;
  /** Below `wholeProgramme`, a place or a group. Groups stand beside the tree, not in it. */
  childrenOf(placeId: number): readonly number[];
  /** Own cells of a place, ordered by the end of their periods. */
  cellsOf(placeId: number): readonly Cell[];
  cellAt(placeId: number, periodId: number): Cell | undefined;
  /** Places that took over a part of its territory, within other boundaries. */
  successorsOf(placeId: number): readonly number[];
  /** Values of places that lay in it when they were told, and that count outside of it. */
  movedOutOf(placeId: number): readonly MovedValue[];
  /** Whether its silence may be a gap: nothing says that no value was planned there, nor ever told. */
  isExpected(placeId: number): boolean;
  /** Whether the place certainly had nothing before this phase, so that it starts from zero. */
  startsAtZero(placeId: number, phase: PhaseFacts): boolean;
}

export function isSameColumn(one: Column, other: Column): boolean {
  if (one.kind !== other.kind) return false;
  return one.kind !== 'phase' || other.kind !== 'phase' || one.phaseId === other.phaseId;
}

/** By the end; of two that end together the longer one is later. */
export function inOrderOfEnds(one: PeriodFacts, other: PeriodFacts): number {
  const ends = (one.to ?? Number.POSITIVE_INFINITY) - (other.to ?? Number.POSITIVE_INFINITY);
  const starts = (other.from ?? 0) - (one.from ?? 0);
  return (Number.isNaN(ends) ? 0 : ends) || starts || one.id - other.id;
}

export function hasQuantity(cell: Cell): cell is Cell & { readonly content: Quantity } {
  return !('refused' in cell.content);
}
