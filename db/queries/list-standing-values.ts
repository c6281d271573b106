import { and, eq, ne, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '../open';
import { prepared } from '../prepared';
import { observation } from '../schema/observation';

/** The columns in which a value is said, and those that tell where it stands. */
export const standingColumns = {
  id: observation.id,
  revision: observation.revision,
  reviewState: observation.reviewState,
  indicatorId: observation.indicatorId,
  placeId: observation.placeId,
  periodId: observation.periodId,
  combinationId: observation.combinationId,
  organisationId: observation.organisationId,
  sourceId: observation.sourceId,
  valueState: observation.valueState,
  value: observation.value,
  numerator: observation.numerator,
  denominator: observation.denominator,
  sampleSize: observation.sampleSize,
  population: observation.population,
  margin: observation.margin,
  weight: observation.weight,
  levelId: observation.levelId,
  reachedOn: observation.reachedOn,
  words: observation.words,
  explanation: observation.explanation,
  note: observation.note,
  doubt: observation.doubt,
  isUsed: observation.isUsed,
  usedReason: observation.usedReason,
  enteredBy: observation.enteredBy,
  enteredAt: observation.enteredAt,
  submittedBy: observation.submittedBy,
  firstApprovedBy: observation.firstApprovedBy,
  replacesId: observation.replacesId,
  changeReason: observation.changeReason,
  changeWords: observation.changeWords,
};

interface Sheet {
  readonly placeId: number;
  readonly periodId: number;
}

/** Every value of a place and period that counts or is being worked on. */
export function listStandingValues(db: Queryable, { placeId, periodId }: Sheet) {
  return db
    .select(standingColumns)
    .from(observation)
    .where(
      and(
        eq(observation.periodId, periodId),
        eq(observation.placeId, placeId),
        ne(observation.reviewState, 'superseded'),
      ),
    )
    .all();
}

/** The same, of some indicators only: a sheet may hold thousands of values. */
export function listStandingValuesOf(
  db: Queryable,
  { placeId, periodId }: Sheet,
  indicatorIds: readonly number[],
): StandingValue[] {
  const asked = { placeId, periodId, indicatorIds: JSON.stringify(indicatorIds) };
  return [...approvedOf(db).all(asked), ...workedOnOf(db).all(asked)];
}

function standingOf(state: SQL) {
  return prepared((db) =>
    db
      .select(standingColumns)
      .from(observation)
      .where(
        and(
          sql`${observation.indicatorId} IN (SELECT value FROM json_each(${sql.placeholder('indicatorIds')}))`,
          eq(observation.periodId, sql.placeholder('periodId')),
          eq(observation.placeId, sql.placeholder('placeId')),
          state,
        ),
      )
      .prepare(),
  );
}

// Word for word the conditions of two indexes, or they are not used.
const approvedOf = standingOf(sql`${observation.reviewState} = 'approved'`);
const workedOnOf = standingOf(
  sql`${observation.reviewState} IN ('draft', 'submitted', 'returned')`,
);

export type StandingValue = ReturnType<typeof listStandingValues>[number];

interface KeyParts {
  readonly indicatorId: number;
  readonly combinationId: number;
  readonly organisationId: number | null;
  readonly sourceId: number | null;
}

/** Tells apart the values of one place and period. */
export function cellKey({
  indicatorId,
  combinationId,
  organisationId,
  sourceId,
}: KeyParts): string {
  return `${indicatorId} ${combinationId} ${organisationId ?? 0} ${sourceId ?? 0}`;
}

interface Cell {
  readonly working?: StandingValue;
  readonly approved?: StandingValue;
}

/** For each cell the value that counts and the one that is being worked on. */
export function standingByCell(values: readonly StandingValue[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const value of values) {
    const key = cellKey(value);
    const part = value.reviewState === 'approved' ? 'approved' : 'working';
    cells.set(key, { ...cells.get(key), [part]: value });
  }
  return cells;
}

/** The id of the approved value under the key of another one. */
export function findApprovedInCell(db: Queryable, value: StandingValue): number | null {
  const row = db
    .select({ id: observation.id })
    .from(observation)
    .where(
      and(
        eq(observation.reviewState, 'approved'),
        eq(observation.indicatorId, value.indicatorId),
        eq(observation.periodId, value.periodId),
        eq(observation.placeId, value.placeId),
        eq(observation.combinationId, value.combinationId),
        sql`${observation.organisationId} IS ${value.organisationId}`,
        sql`${observation.sourceId} IS ${value.sourceId}`,
      ),
    )
    .get();
  return row?.id ?? null;
}
