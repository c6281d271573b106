import { and, eq, ne, sql } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Seen } from '@/lib/observation/observation-input';
import type { Queryable } from '../open';
import { deviationExplanation } from '../schema/deviation';
import { indicator } from '../schema/indicator';

const columns = {
  id: deviationExplanation.id,
  revision: deviationExplanation.revision,
  reviewState: deviationExplanation.reviewState,
  indicatorId: deviationExplanation.indicatorId,
  placeId: deviationExplanation.placeId,
  periodId: deviationExplanation.periodId,
  words: deviationExplanation.words,
  enteredBy: deviationExplanation.enteredBy,
  submittedBy: deviationExplanation.submittedBy,
  firstApprovedBy: deviationExplanation.firstApprovedBy,
  replacesId: deviationExplanation.replacesId,
};

interface Key {
  readonly indicatorId: number;
  readonly placeId: number;
  readonly periodId: number;
}

/** The explanation in force under a key, and the one being worked on. */
export function explanationsAt(db: Queryable, { indicatorId, placeId, periodId }: Key) {
  const rows = db
    .select(columns)
    .from(deviationExplanation)
    .where(
      and(
        eq(deviationExplanation.indicatorId, indicatorId),
        eq(deviationExplanation.placeId, placeId),
        eq(deviationExplanation.periodId, periodId),
        ne(deviationExplanation.reviewState, 'superseded'),
      ),
    )
    .all();
  return {
    approved: rows.find(({ reviewState }) => reviewState === 'approved') ?? null,
    working: rows.find(({ reviewState }) => reviewState !== 'approved') ?? null,
  };
}

export type StandingExplanation = NonNullable<ReturnType<typeof explanationsAt>['working']>;

/** The drafts of a place and period. */
export function draftedExplanations(
  db: Queryable,
  { placeId, periodId }: Omit<Key, 'indicatorId'>,
): StandingExplanation[] {
  return db
    .select(columns)
    .from(deviationExplanation)
    .where(
      and(
        eq(deviationExplanation.periodId, periodId),
        eq(deviationExplanation.placeId, placeId),
        eq(deviationExplanation.reviewState, 'draft'),
      ),
    )
    .all();
}

/**
 * The explanations a person named, in that order, as they saw them. Throws at `explanations.2`:
 * `not-found` for one that is not of the programme, `conflict` for one that has changed since or is named
 * twice.
 */
export function seenExplanations(
  db: Queryable,
  programmeId: number,
  named: readonly Seen[],
): StandingExplanation[] {
  const ids = named.map(({ id }) => id);
  const rows = db
    .select(columns)
    .from(deviationExplanation)
    .innerJoin(indicator, eq(indicator.id, deviationExplanation.indicatorId))
    .where(
      and(
        sql`${deviationExplanation.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
        eq(indicator.programmeId, programmeId),
      ),
    )
    .all();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return named.map(({ id, revision }, at) => {
    const field = `explanations.${at}`;
    const row = byId.get(id);
    if (!row) throw new AppError('not-found', { field });
    if (ids.indexOf(id) !== at) {
      throw new AppError('conflict', { field, words: 'deviation.errors.twice' });
    }
    if (row.revision !== revision) {
      throw new AppError('conflict', { field, words: 'deviation.errors.changedMeanwhile' });
    }
    return row;
  });
}
