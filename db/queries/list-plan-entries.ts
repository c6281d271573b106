import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import type { Queryable } from '../open';
import { breakdown } from '../schema/dimension';
import { indicator, indicatorVersion } from '../schema/indicator';
import { observation } from '../schema/observation';
import { organisation } from '../schema/organisation';
import { period } from '../schema/period';
import { planEntry } from '../schema/plan';

interface Wanted {
  readonly programmeId: number;
  readonly phaseId: number;
}

/** What a phase expects of the indicators in use, with the ids and codes of each entry. */
export function listPlanEntries(db: Queryable, { programmeId, phaseId }: Wanted) {
  return db
    .select({
      id: planEntry.id,
      indicatorId: planEntry.indicatorId,
      placeId: planEntry.placeId,
      frequency: planEntry.frequency,
      organisation: organisation.code,
      breakdown: breakdown.code,
    })
    .from(planEntry)
    .innerJoin(indicator, eq(indicator.id, planEntry.indicatorId))
    .innerJoin(breakdown, eq(breakdown.id, planEntry.breakdownId))
    .leftJoin(organisation, eq(organisation.id, planEntry.organisationId))
    .where(
      and(
        eq(indicator.programmeId, programmeId),
        isNull(indicator.archivedAt),
        eq(planEntry.phaseId, phaseId),
      ),
    )
    .orderBy(asc(indicator.ordinal), asc(planEntry.placeId), asc(planEntry.id))
    .all();
}

/** How many values stand in each cell of a phase, and how many of them under the current version. */
export function listObservedCells(db: Queryable, { programmeId, phaseId }: Wanted) {
  return db
    .select({
      indicatorId: observation.indicatorId,
      placeId: observation.placeId,
      values: count(),
      ofCurrentVersion: sql<number>`sum(${indicatorVersion.isCurrent})`,
    })
    .from(period)
    .innerJoin(observation, eq(observation.periodId, period.id))
    .innerJoin(indicatorVersion, eq(indicatorVersion.id, observation.indicatorVersionId))
    .where(and(eq(period.programmeId, programmeId), eq(period.phaseId, phaseId)))
    .groupBy(observation.indicatorId, observation.placeId)
    .all();
}
