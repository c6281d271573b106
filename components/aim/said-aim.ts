import type { StandingBaseline, StandingTarget } from '@/lib/api/framework/aim-schema';
import type { Localised } from '@/lib/locale';
import type { BaselineInput } from '@/lib/target/baseline-input';
import type { TargetInput } from '@/lib/target/target-input';
import type { TargetOperator } from '@/lib/target/vocabulary';
import { type Cells, cellsOf } from '../grid/grid-cells';
import { type AimColumn, type AimView, rowKey } from './aim-rows';

/** What a baseline or a target says; what the other of the two has is empty. */
export interface SaidAim {
  readonly operator: TargetOperator;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly level: string | null;
  readonly words: Localised | null;
  readonly comment: Localised | null;
  readonly currency: string | null;
  readonly year: number | null;
  readonly isoDate: string | null;
}

/** What stands in a cell, and since when. */
export interface HeldAim extends SaidAim {
  /** Null of a baseline. */
  readonly setAt: string | null;
  readonly setBy: string | null;
}

export const nothingSaid: SaidAim = {
  ...{ operator: '=', value: null, numerator: null, denominator: null, level: null },
  ...{ words: null, comment: null, currency: null, year: null, isoDate: null },
};

/** The baselines that are stated for a phase, or for all of them, by row and place. */
export function heldBaselines(
  baselines: readonly StandingBaseline[],
  phase: string | null,
): Cells<HeldAim> {
  return cellsOf(
    baselines.flatMap(({ indicator, category, place, phase: own, baseline }) =>
      own !== phase
        ? []
        : {
            row: rowKey(indicator, category),
            column: columnKey(place, null),
            value: { ...nothingSaid, ...baseline, setAt: null, setBy: null },
          },
    ),
  );
}

/** The targets of what is shown, by row and column. */
export function heldTargets(
  targets: readonly StandingTarget[],
  { show, phase }: AimView,
  columns: readonly AimColumn[],
): Cells<HeldAim> {
  const shown = new Set(columns.map(({ key }) => key));
  return cellsOf(
    targets.flatMap((one) => {
      const column = columnKey(one.place, one.period);
      const isHere =
        (show === 'periods' ? one.scope === 'period' : one.scope === show) &&
        (show !== 'phase' || one.phase === phase);
      if (!isHere || !shown.has(column)) return [];
      const { indicator, category, target, setAt, setBy } = one;
      return {
        row: rowKey(indicator, category),
        column,
        value: { ...nothingSaid, ...target, setAt, setBy },
      };
    }),
  );
}

export const columnKey = (place: string | null, period: string | null) =>
  `${place ?? ''}\n${period ?? ''}`;

export function asTarget(aim: SaidAim): TargetInput {
  const { operator, value, level, words, comment, currency } = aim;
  return { operator, value, level, words, comment, currency };
}

export function asBaseline(aim: SaidAim): BaselineInput {
  const { value, numerator, denominator, level, words, comment, year, isoDate } = aim;
  // One without a year was refused when it was read.
  return { value, numerator, denominator, level, words, comment, isoDate, year: year ?? 0 };
}
