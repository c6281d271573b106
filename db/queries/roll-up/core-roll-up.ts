import { contextsOf } from '@/lib/figures/build-figures';
import type { IndexedPhase } from '@/lib/figures/index-snapshot';
import { cellsByCore } from '@/lib/figures/roll-up/by-core';
import type { RollUpCell } from '@/lib/figures/roll-up/cell';
import type { Basis } from '@/lib/observation/review-state';
import type { IsoDate } from '@/lib/period/vocabulary';
import type { Queryable } from '../../open';
import { programmeSnapshot } from '../programme-snapshot';

interface CoreQuestion {
  readonly asOf: IsoDate;
  readonly basis: Basis;
  readonly phases: readonly IndexedPhase[];
  readonly categoryKeys: readonly string[];
}

/** The arithmetic core on all values of these indicators. */
export function coreRollUp(
  db: Queryable,
  programmeId: number,
  indicatorIds: readonly number[],
  { asOf, basis, phases, categoryKeys }: CoreQuestion,
): Map<number, RollUpCell[]> {
  if (indicatorIds.length === 0) return new Map();
  const snapshot = programmeSnapshot(db, programmeId, basis, indicatorIds);
  const codes = new Set(phases.map(({ row }) => row.code));
  return new Map(
    contextsOf(snapshot, { asOf, basis }).map((context) => [
      context.indicator.id,
      cellsByCore(context, {
        phases: context.index.phases.filter(({ row }) => codes.has(row.code)),
        categoryKeys,
      }),
    ]),
  );
}
