import { and, asc, eq, isNull, not } from 'drizzle-orm';
import type { PlanGrid } from '@/lib/api/framework/plan-schema';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { phase } from '../schema/phase';
import { readAtOnce } from '../transact';
import { isCalculated } from './is-calculated';
import { listObservedCells, listPlanEntries } from './list-plan-entries';
import { listProgrammePlaces } from './list-programme-places';

/**
 * What a phase expects, as a grid of indicators and places; only cells that hold something. Calculated
 * indicators have no row: nothing is collected for them.
 */
export function getPlan(
  db: Queryable,
  { subject: { programmeId } }: Authorised<'editFramework'>,
  phaseCode: string,
): PlanGrid {
  return readAtOnce(db, (tx) => {
    const phaseId = getPhaseId(tx, programmeId, phaseCode);
    const places = listProgrammePlaces(tx, programmeId);
    const indicators = tx
      .select({ id: indicator.id, code: indicator.code })
      .from(indicator)
      .where(
        and(
          eq(indicator.programmeId, programmeId),
          isNull(indicator.archivedAt),
          not(isCalculated),
        ),
      )
      .orderBy(asc(indicator.ordinal), asc(indicator.id))
      .all();
    const placeKeys = new Map(places.map(({ id, key }) => [id, key]));
    const codes = new Map(indicators.map(({ id, code }) => [id, code]));
    const named = <T extends { indicatorId: number; placeId: number }>(rows: readonly T[]) =>
      rows.flatMap(({ indicatorId, placeId, ...rest }) => {
        const [code, place] = [codes.get(indicatorId), placeKeys.get(placeId)];
        return code === undefined || place === undefined
          ? []
          : [{ indicator: code, place, ...rest }];
      });
    return {
      phase: phaseCode,
      indicators: indicators.map(({ code }) => code),
      places: places.map(({ key }) => key),
      entries: named(listPlanEntries(tx, { programmeId, phaseId })).map(({ id: _, ...one }) => one),
      observed: named(listObservedCells(tx, { programmeId, phaseId })).map(
        ({ ofCurrentVersion: _, ...one }) => one,
      ),
    };
  });
}

/** The id of a phase of the programme; `not-found` where there is none of that code. */
export function getPhaseId(db: Queryable, programmeId: number, code: string): number {
  const found = db
    .select({ id: phase.id })
    .from(phase)
    .where(and(eq(phase.programmeId, programmeId), eq(phase.code, code)))
    .get();
  if (!found) throw new AppError('not-found', { field: 'phase' });
  return found.id;
}
