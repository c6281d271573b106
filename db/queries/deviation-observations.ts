import { type SQL, sql } from 'drizzle-orm';
import type { SnapshotObservation } from '@/lib/figures/snapshot';
import { carriesValue } from '@/lib/observation/value-state';
import type { Queryable } from '../open';
import { prepared, preparedRows } from '../prepared';
import { observation } from '../schema/observation';
import { snapshotColumns } from './snapshot-observations';

interface Asked {
  readonly programmeId: number;
  readonly placeIds: readonly number[];
  readonly indicatorIds: readonly number[];
  readonly periods: readonly { readonly id: number }[];
  /** The sheet: what is drafted or was returned on it counts as if it were submitted. */
  readonly placeId: number;
  readonly periodId: number;
  readonly seesUnapproved: (value: { placeId: number; organisationId: number | null }) => boolean;
}

/**
 * The values that the totals of some places, periods and indicators are made of, with those that wait and
 * may be seen. Categories are read of an indicator only where one of its totals has to be made of them.
 */
export function deviationObservations(db: Queryable, asked: Asked): SnapshotObservation[] {
  const { programmeId, placeIds, indicatorIds, periods, placeId, periodId } = asked;
  const where = {
    placeIds: JSON.stringify(placeIds),
    periodIds: JSON.stringify(periods.map(({ id }) => id)),
  };
  const all = { ...where, indicatorIds: JSON.stringify(indicatorIds) };
  const working = workingOf(db)
    .all({ ...all, placeId, periodId })
    .filter(asked.seesUnapproved)
    .map((row) => ({ ...row, reviewState: 'submitted' as const }));
  const [[total = 0] = []] = totalRows(db, { programmeId });
  const composed = new Set([
    ...composedRows(db, all).map(([id]) => id),
    ...working
      .filter((row) => row.combinationId !== total || !carriesValue(row.valueState))
      .map((row) => row.indicatorId),
  ]);
  const simple = indicatorIds.filter((id) => !composed.has(id));
  return [
    ...totalsOf(db).all({ ...where, total, indicatorIds: JSON.stringify(simple) }),
    ...approvedOf(db).all({ ...where, indicatorIds: JSON.stringify([...composed]) }),
    ...working,
  ];
}

const among = (name: string) => sql`(SELECT value FROM json_each(${sql.placeholder(name)}))`;

const valuesWhere = (state: SQL) =>
  prepared((db) =>
    db
      .select(snapshotColumns)
      .from(observation)
      .where(
        sql`${observation.indicatorId} IN ${among('indicatorIds')}
          AND ${observation.periodId} IN ${among('periodIds')}
          AND ${observation.placeId} IN ${among('placeIds')} AND ${state}`,
      )
      .prepare(),
  );

// Word for word the conditions of two indexes, or they are not used.
const isApproved = sql`${observation.reviewState} = 'approved'`;
const isWorkedOn = sql`${observation.reviewState} IN ('draft', 'submitted', 'returned')`;

const approvedOf = valuesWhere(isApproved);
const totalsOf = valuesWhere(
  sql`${isApproved} AND ${observation.combinationId} = ${sql.placeholder('total')}`,
);
const workingOf = valuesWhere(sql`${isWorkedOn} AND (${observation.reviewState} = 'submitted'
  OR (${observation.placeId} = ${sql.placeholder('placeId')}
    AND ${observation.periodId} = ${sql.placeholder('periodId')}))`);

const totalRows = preparedRows<[id: number]>(
  "SELECT id FROM combination WHERE programme_id = @programmeId AND key = ''",
);

/** Indicators of which a cell holds no total, or something in its place. */
const composedRows = preparedRows<[indicatorId: number]>(`
  SELECT DISTINCT indicator_id FROM cell_exception
  WHERE kind <> 'organisations'
    AND indicator_id IN (SELECT value FROM json_each(@indicatorIds))
    AND place_id IN (SELECT value FROM json_each(@placeIds))
    AND period_id IN (SELECT value FROM json_each(@periodIds))`);
