import { sql } from 'drizzle-orm';
import type { SnapshotObservation } from '@/lib/figures/snapshot';
import type { Queryable } from '../open';
import { prepared } from '../prepared';
import { observation } from '../schema/observation';

interface Asked {
  readonly placeIds: readonly number[];
  readonly indicatorIds: readonly number[];
  readonly periods: readonly { readonly id: number }[];
  /** The sheet: what is drafted or was returned on it counts as if it were submitted. */
  readonly placeId: number;
  readonly periodId: number;
  readonly seesUnapproved: (value: { placeId: number; organisationId: number | null }) => boolean;
}

/** The values of some places, periods and indicators, with those that wait and may be seen. */
export function deviationObservations(
  db: Queryable,
  { placeIds, indicatorIds, periods, placeId, periodId, seesUnapproved }: Asked,
): SnapshotObservation[] {
  return valuesOf(db)
    .all({
      placeIds: JSON.stringify(placeIds),
      indicatorIds: JSON.stringify(indicatorIds),
      periodIds: JSON.stringify(periods.map(({ id }) => id)),
      placeId,
      periodId,
    })
    .filter((row) => row.reviewState === 'approved' || seesUnapproved(row))
    .map((row) => (row.reviewState === 'approved' ? row : { ...row, reviewState: 'submitted' }));
}

const among = (name: string) => sql`(SELECT value FROM json_each(${sql.placeholder(name)}))`;

const valuesOf = prepared((db) =>
  db
    .select({
      id: observation.id,
      indicatorId: observation.indicatorId,
      indicatorVersionId: observation.indicatorVersionId,
      placeId: observation.placeId,
      periodId: observation.periodId,
      combinationId: observation.combinationId,
      organisationId: observation.organisationId,
      sourceId: observation.sourceId,
      valueState: observation.valueState,
      value: observation.value,
      numerator: observation.numerator,
      denominator: observation.denominator,
      weight: observation.weight,
      levelId: observation.levelId,
      reachedOn: observation.reachedOn,
      words: observation.words,
      note: observation.note,
      doubt: observation.doubt,
      isUsed: observation.isUsed,
      reviewState: observation.reviewState,
      reviewOutcome: observation.reviewOutcome,
      approvedAt: observation.approvedAt,
    })
    .from(observation)
    .where(
      sql`${observation.periodId} IN ${among('periodIds')}
        AND ${observation.placeId} IN ${among('placeIds')}
        AND ${observation.indicatorId} IN ${among('indicatorIds')}
        AND (${observation.reviewState} IN ('approved', 'submitted')
          OR (${observation.reviewState} IN ('draft', 'returned')
            AND ${observation.placeId} = ${sql.placeholder('placeId')}
            AND ${observation.periodId} = ${sql.placeholder('periodId')}))`,
    )
    .prepare(),
);
