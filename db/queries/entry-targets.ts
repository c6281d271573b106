import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import type { EntryTarget } from '@/lib/api/observation-schema';
import type { Queryable } from '../open';
import { indicator, indicatorLevel } from '../schema/indicator';
import { target } from '../schema/plan';

interface Aimed {
  readonly indicatorId: number;
  readonly placeId: number;
  /** null: of the phase alone. */
  readonly periodId: number | null;
  readonly phaseId: number | null;
}

/**
 * Reads every target of a programme once, and answers for a place what is aimed at: in the period
 * itself, or else in its phase.
 */
export function entryTargets(db: Queryable, programmeId: number) {
  const rows = db
    .select({
      indicatorId: target.indicatorId,
      placeId: target.placeId,
      periodId: target.periodId,
      phaseId: target.phaseId,
      scope: target.scope,
      operator: target.operator,
      value: target.value,
      level: indicatorLevel.code,
      words: target.words,
    })
    .from(target)
    .innerJoin(indicator, eq(indicator.id, target.indicatorId))
    .leftJoin(indicatorLevel, eq(indicatorLevel.id, target.levelId))
    .where(
      and(
        eq(indicator.programmeId, programmeId),
        isNotNull(target.placeId),
        ne(target.scope, 'life'),
        isNull(target.combinationId),
        isNull(target.replacedAt),
      ),
    )
    .all();
  const targets = new Map<string, EntryTarget>();
  for (const { indicatorId, placeId, periodId, phaseId, scope, ...aim } of rows) {
    if (scope === 'life') continue;
    const of = scope === 'period' ? periodId : phaseId;
    targets.set(`${indicatorId} ${placeId} ${scope} ${of}`, { scope, ...aim });
  }
  return ({ indicatorId, placeId, periodId, phaseId }: Aimed): EntryTarget | null =>
    targets.get(`${indicatorId} ${placeId} period ${periodId}`) ??
    targets.get(`${indicatorId} ${placeId} phase ${phaseId}`) ??
    null;
}
