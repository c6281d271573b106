import { and, eq } from 'drizzle-orm';
import { contextsOf } from '@/lib/figures/build-figures';
import type { IndexedPhase } from '@/lib/figures/index-snapshot';
import { cellsByCore } from '@/lib/figures/roll-up/by-core';
import type { RollUpCell } from '@/lib/figures/roll-up/cell';
import type { Basis } from '@/lib/observation/review-state';
import type { IsoDate } from '@/lib/period/vocabulary';
import type { Queryable } from '../../open';
import { indicator, indicatorVersion } from '../../schema/indicator';
import { amongThese } from '../among-these';
import { componentsByVersion } from '../components-by-version';
import { programmeSnapshot } from '../programme-snapshot';

interface CoreQuestion {
  readonly asOf: IsoDate;
  readonly basis: Basis;
  readonly phases: readonly IndexedPhase[];
  readonly categoryKeys: readonly string[];
}

/** The arithmetic core on all values of these indicators, and of those that they add. */
export function coreRollUp(
  db: Queryable,
  programmeId: number,
  indicatorIds: readonly number[],
  { asOf, basis, phases, categoryKeys }: CoreQuestion,
): Map<number, RollUpCell[]> {
  if (indicatorIds.length === 0) return new Map();
  const asked = new Set(indicatorIds);
  const read = new Set([...indicatorIds, ...componentIds(db, indicatorIds)]);
  const snapshot = programmeSnapshot(db, programmeId, basis, [...read]);
  const codes = new Set(phases.map(({ row }) => row.code));
  const contexts = contextsOf(snapshot, { asOf, basis }).filter(({ indicator: { id } }) =>
    asked.has(id),
  );
  return new Map(
    contexts.map((context) => [
      context.indicator.id,
      cellsByCore(context, {
        phases: context.index.phases.filter(({ row }) => codes.has(row.code)),
        categoryKeys,
      }),
    ]),
  );
}

/** Those that calculated ones among these add, in their current versions. */
function componentIds(db: Queryable, indicatorIds: readonly number[]): number[] {
  const current = and(amongThese(indicator.id, indicatorIds), eq(indicatorVersion.isCurrent, true));
  return [...componentsByVersion(db, current).values()].flat().map(({ id }) => id);
}
