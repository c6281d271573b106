import type { Localised } from '@/lib/locale';
import type { IsoDate } from '@/lib/period/vocabulary';

/** What one value says, by the kind of its indicator. A missing value has no quantity at all. */
export type Quantity = NumberQuantity | RatioQuantity | LevelQuantity | TallyQuantity | Words;

export interface NumberQuantity {
  readonly kind: 'number';
  readonly value: number;
  readonly currency: string | null;
}

export interface RatioQuantity {
  readonly kind: 'ratio';
  /** A fraction: 0.625 for 62.5 %. */
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Weight of a sample, where one is stated. */
  readonly weight: number | null;
}

export interface LevelQuantity {
  readonly kind: 'level';
  readonly code: string;
  readonly ordinal: number;
  readonly reachedOn: IsoDate | null;
}

/** "2 of 3 regions adopted": the only total of scores and milestones. */
export interface TallyQuantity {
  readonly kind: 'tally';
  readonly levelCode: string;
  readonly reached: number;
  readonly of: number;
}

export interface Words {
  readonly kind: 'words';
  readonly words: Localised;
}

/** The number that targets and charts compare, or null where the quantity has none. */
export function magnitude(quantity: Quantity): number | null {
  if (quantity.kind === 'number' || quantity.kind === 'ratio') return quantity.value;
  if (quantity.kind === 'level') return quantity.ordinal;
  return quantity.kind === 'tally' ? quantity.reached : null;
}
