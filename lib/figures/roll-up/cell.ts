import type { ValuedState } from '@/lib/observation/value-state';
import type { IsoDate } from '@/lib/period/vocabulary';
import { type Found, isRefused, type Refusal, type Refused } from '@/lib/rollup/outcome';

/** The answer to one question: an indicator at a place in a phase, whole or of a category. */
export interface RollUpCell {
  readonly indicatorCode: string;
  /** `code@edition`; null for the programme as a whole. */
  readonly placeKey: string | null;
  readonly phaseCode: string;
  /** `dimension=category` pairs joined by `|`; empty for the total. */
  readonly categoryKey: string;
  /** A count, an amount, or a ratio as a fraction; null where the cell is of another kind or refused. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The level reached; with `atLevel`, the one that places are counted at. */
  readonly levelCode: string | null;
  readonly atLevel: { readonly reached: number; readonly of: number } | null;
  readonly isAtLeast: boolean;
  /** The most cautious among its values; null where it is refused. */
  readonly state: ValuedState | null;
  /** The last day its values speak for; null where that is not known. */
  readonly through: IsoDate | null;
  /** A value that is not approved yet is among its values, or among those that were refused. */
  readonly isUnapproved: boolean;
  /** Why there is no number though there are values. */
  readonly refusal: Refusal | null;
}

export type CellAddress = Pick<
  RollUpCell,
  'indicatorCode' | 'placeKey' | 'phaseCode' | 'categoryKey'
>;

export function rollUpCell(
  { indicatorCode, placeKey, phaseCode, categoryKey }: CellAddress,
  outcome: Found | Refused,
  state: ValuedState,
  through: IsoDate | null,
  isUnapproved: boolean,
): RollUpCell {
  const found = isRefused(outcome) ? null : outcome;
  const quantity = found?.quantity;
  const isNumber = quantity?.kind === 'number' || quantity?.kind === 'ratio';
  const isTally = quantity?.kind === 'tally';
  return {
    indicatorCode,
    placeKey,
    phaseCode,
    categoryKey,
    value: isNumber ? quantity.value : null,
    numerator: quantity?.kind === 'ratio' ? quantity.numerator : null,
    denominator: quantity?.kind === 'ratio' ? quantity.denominator : null,
    levelCode: isTally ? quantity.levelCode : quantity?.kind === 'level' ? quantity.code : null,
    atLevel: isTally ? { reached: quantity.reached, of: quantity.of } : null,
    isAtLeast: found?.isAtLeast ?? false,
    state: found && state,
    through: found && through,
    isUnapproved,
    refusal: outcome.refused,
  };
}
