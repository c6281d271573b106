import { dayOf } from '@/lib/period/day';
import type { ComparedFigure } from '@/lib/release/figure';
import { isRefused, type Refusal } from '@/lib/rollup/outcome';
import { emptyValue, figureValue } from '../figure-value';
import type { Standing } from '../standing';

/** What a place says in a phase or a column without one, and how it stands against its target. */
export interface StandingCell extends ComparedFigure {
  /** The last day its values speak for; null where that is not known. */
  readonly through: string | null;
  /** Why there is no number though there are values. */
  readonly refusal: Refusal | null;
}

export type StandingAt = Pick<
  StandingCell,
  'indicatorCode' | 'placeKey' | 'phase' | 'period' | 'isPlanKnown'
> & { readonly kind: ComparedFigure['value']['kind'] };

/** @param made of what values: the most cautious of their states, and whether all are approved */
export function standingCell(
  { kind, ...at }: StandingAt,
  { outcome, coverage, assessment, ...untold }: Standing,
  made: () => Pick<ComparedFigure, 'state' | 'basis'>,
): StandingCell {
  const found = outcome === null || isRefused(outcome) ? null : outcome;
  const { state, basis } =
    'state' in untold ? { state: untold.state, basis: 'approved' as const } : made();
  return {
    ...at,
    categoryKey: '',
    state,
    value: found ? figureValue(kind, found.quantity, found.isAtLeast) : emptyValue(kind),
    ...assessment,
    coverage,
    basis,
    through: found && found.latestEnd !== null ? dayOf(found.latestEnd) : null,
    refusal: outcome?.refused ?? null,
  };
}
