import { and, eq, inArray } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Seen } from '@/lib/observation/observation-input';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { observation } from '../schema/observation';
import { type StandingValue, standingColumns } from './list-standing-values';

interface Named {
  readonly programmeId: number;
  readonly observations: readonly Seen[];
}

/**
 * The values a person named, in that order, as they saw them. Throws at `observations.2`: `not-found`
 * for one that is not of the programme, `conflict` for one that has changed since or is named twice.
 */
export function listSeenValues(
  db: Queryable,
  { programmeId, observations }: Named,
): readonly StandingValue[] {
  const ids = observations.map(({ id }) => id);
  const rows = db
    .select(standingColumns)
    .from(observation)
    .innerJoin(indicator, eq(indicator.id, observation.indicatorId))
    .where(and(inArray(observation.id, ids), eq(indicator.programmeId, programmeId)))
    .all();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return observations.map(({ id, revision }, at) => {
    const field = `observations.${at}`;
    const row = byId.get(id);
    if (!row) throw new AppError('not-found', { field });
    if (ids.indexOf(id) !== at) {
      throw new AppError('conflict', { field, words: 'observation.errors.twice' });
    }
    if (row.revision !== revision) {
      const params = { id, yours: revision, revision: row.revision };
      throw new AppError('conflict', { field, words: 'observation.errors.staleReview', params });
    }
    return row;
  });
}
