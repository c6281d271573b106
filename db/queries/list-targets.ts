import { and, asc, eq, isNull, type SQL } from 'drizzle-orm';
import type { Queryable } from '../open';
import { combination } from '../schema/dimension';
import { indicator, indicatorLevel } from '../schema/indicator';
import { period } from '../schema/period';
import { phase } from '../schema/phase';
import { place } from '../schema/place';
import { target } from '../schema/plan';
import { optionalPlaceKeyColumn } from './place-key';

/** The targets in force of the indicators in use, with ids and codes, in the order of the framework. */
export function listTargets(db: Queryable, programmeId: number) {
  return selectTargets(
    db,
    and(
      eq(indicator.programmeId, programmeId),
      isNull(indicator.archivedAt),
      isNull(target.replacedAt),
    ),
  );
}

/** Every target an indicator has or had; those that were replaced say when and why. */
export function listTargetsOf(db: Queryable, indicatorId: number) {
  return selectTargets(db, eq(target.indicatorId, indicatorId));
}

function selectTargets(db: Queryable, condition: SQL | undefined) {
  return db
    .select({
      id: target.id,
      indicatorId: target.indicatorId,
      placeId: target.placeId,
      phaseId: target.phaseId,
      periodId: target.periodId,
      combinationId: target.combinationId,
      indicator: indicator.code,
      place: optionalPlaceKeyColumn,
      scope: target.scope,
      phase: phase.code,
      period: period.code,
      periodPhaseId: period.phaseId,
      category: combination.key,
      operator: target.operator,
      value: target.value,
      level: indicatorLevel.code,
      words: target.words,
      comment: target.comment,
      setAt: target.setAt,
      setBy: target.setBy,
      replacedAt: target.replacedAt,
      replacedReason: target.replacedReason,
    })
    .from(target)
    .innerJoin(indicator, eq(indicator.id, target.indicatorId))
    .leftJoin(place, eq(place.id, target.placeId))
    .leftJoin(phase, eq(phase.id, target.phaseId))
    .leftJoin(period, eq(period.id, target.periodId))
    .leftJoin(combination, eq(combination.id, target.combinationId))
    .leftJoin(indicatorLevel, eq(indicatorLevel.id, target.levelId))
    .where(condition)
    .orderBy(asc(indicator.ordinal), asc(target.id))
    .all()
    .map(({ category, ...one }) => ({ ...one, category: category ?? '' }));
}
