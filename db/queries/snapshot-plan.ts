import { and, asc, eq, isNull } from 'drizzle-orm';
import type { ProgrammeSnapshot } from '@/lib/figures/snapshot';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { baseline, planEntry, target } from '../schema/plan';
import { amongThese } from './among-these';

type Plan = Pick<ProgrammeSnapshot, 'planEntries' | 'baselines' | 'targets'>;

/** Where values are expected, and what they are measured against: targets in force only. */
export function snapshotPlan(
  db: Queryable,
  programmeId: number,
  indicatorIds: readonly number[] | null,
): Plan {
  const live = and(
    eq(indicator.programmeId, programmeId),
    isNull(indicator.archivedAt),
    amongThese(indicator.id, indicatorIds),
  );
  return {
    planEntries: db
      .select({
        indicatorId: planEntry.indicatorId,
        placeId: planEntry.placeId,
        phaseId: planEntry.phaseId,
        frequency: planEntry.frequency,
        organisationId: planEntry.organisationId,
        breakdownId: planEntry.breakdownId,
      })
      .from(planEntry)
      .innerJoin(indicator, eq(indicator.id, planEntry.indicatorId))
      .where(live)
      .all(),
    baselines: db
      .select({
        indicatorId: baseline.indicatorId,
        placeId: baseline.placeId,
        phaseId: baseline.phaseId,
        combinationId: baseline.combinationId,
        value: baseline.value,
        numerator: baseline.numerator,
        denominator: baseline.denominator,
        levelId: baseline.levelId,
      })
      .from(baseline)
      .innerJoin(indicator, eq(indicator.id, baseline.indicatorId))
      .where(live)
      .all(),
    targets: db
      .select({
        indicatorId: target.indicatorId,
        placeId: target.placeId,
        scope: target.scope,
        phaseId: target.phaseId,
        periodId: target.periodId,
        combinationId: target.combinationId,
        operator: target.operator,
        value: target.value,
        levelId: target.levelId,
        words: target.words,
      })
      .from(target)
      .innerJoin(indicator, eq(indicator.id, target.indicatorId))
      .where(and(live, isNull(target.replacedAt)))
      // Of two for one territory, under its former name and its newer one, the later one stands.
      .orderBy(asc(target.id))
      .all(),
  };
}
