import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '../open';
import { combination } from '../schema/dimension';
import { indicator, indicatorLevel } from '../schema/indicator';
import { phase } from '../schema/phase';
import { place } from '../schema/place';
import { baseline } from '../schema/plan';
import { optionalPlaceKeyColumn } from './place-key';

/** The baselines of the indicators in use, with ids and codes, in the order of the framework. */
export function listBaselines(db: Queryable, programmeId: number) {
  return db
    .select({
      id: baseline.id,
      indicatorId: baseline.indicatorId,
      placeId: baseline.placeId,
      phaseId: baseline.phaseId,
      combinationId: baseline.combinationId,
      indicator: indicator.code,
      place: optionalPlaceKeyColumn,
      phase: phase.code,
      category: combination.key,
      year: baseline.year,
      isoDate: baseline.isoDate,
      value: baseline.value,
      numerator: baseline.numerator,
      denominator: baseline.denominator,
      level: indicatorLevel.code,
      words: baseline.words,
      comment: baseline.comment,
    })
    .from(baseline)
    .innerJoin(indicator, eq(indicator.id, baseline.indicatorId))
    .leftJoin(place, eq(place.id, baseline.placeId))
    .leftJoin(phase, eq(phase.id, baseline.phaseId))
    .leftJoin(combination, eq(combination.id, baseline.combinationId))
    .leftJoin(indicatorLevel, eq(indicatorLevel.id, baseline.levelId))
    .where(and(eq(indicator.programmeId, programmeId), isNull(indicator.archivedAt)))
    .orderBy(asc(indicator.ordinal), asc(baseline.id))
    .all()
    .map(({ category, ...one }) => ({ ...one, periodId: null, category: category ?? '' }));
}
