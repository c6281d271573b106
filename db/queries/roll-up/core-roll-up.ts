import { and, eq } from 'drizzle-orm';
import { contextsOf } from '@/lib/figures/build-figures';
import type { IndexedPhase } from '@/lib/figures/index-snapshot';
import type { IndicatorContext } from '@/lib/figures/indicator-context';
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
  const codes = new Set(phases.map(({ row }) => row.code));
  return new Map(
    coreContexts(db, programmeId, indicatorIds, { asOf, basis }).map((context) => [
      context.indicator.id,
      cellsByCore(context, {
        phases: context.index.phases.filter(({ row }) => codes.has(row.code)),
        categoryKeys,
      }),
    ]),
  );
}

/** What the figures of these indicators are read from; calculated ones add others, which are read too. */
export function coreContexts(
  db: Queryable,
  programmeId: number,
  indicatorIds: readonly number[],
  question: { readonly asOf: IsoDate; readonly basis: Basis },
): IndicatorContext[] {
  if (indicatorIds.length === 0) return [];
  const asked = new Set(indicatorIds);
  const read = withComponents(db, indicatorIds);
  const snapshot = programmeSnapshot(db, programmeId, question.basis, read);
  return contextsOf(snapshot, question).filter(({ indicator: { id } }) => asked.has(id));
}

/** These indicators, and those that calculated ones among them add in their current versions. */
export function withComponents(db: Queryable, indicatorIds: readonly number[]): number[] {
  const current = and(amongThese(indicator.id, indicatorIds), eq(indicatorVersion.isCurrent, true));
  const components = [...componentsByVersion(db, current).values()].flat().map(({ id }) => id);
  return [...new Set([...indicatorIds, ...components])];
}
