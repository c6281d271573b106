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

/**
 * @param made of what values: the most cautious of their states, and whether all are approved
 * @param through the last day of its values
 */
export function standingCell(
  at: StandingAt,
  standing: Standing,
  made: Pick<ComparedFigure, 'state' | 'basis'>,
  through: string | null,
): StandingCell {
  const { outcome, coverage, assessment } = standing;
  const { baseline, target, achievement, progress, expected, status } = assessment;
  const found = outcome === null || isRefused(outcome) ? null : outcome;
  return {
    indicatorCode: at.indicatorCode,
    placeKey: at.placeKey,
    phase: at.phase,
    period: at.period,
    categoryKey: '',
    state: outcome === null ? standing.state : made.state,
    value: found ? figureValue(at.kind, found.quantity, found.isAtLeast) : emptyValue(at.kind),
    baseline,
    target,
    achievement,
    progress,
    expected,
    status,
    coverage,
    isPlanKnown: at.isPlanKnown,
    basis: made.basis,
    through,
    refusal: outcome?.refused ?? null,
  };
}
