import { eq, sql } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Queryable } from './open';
import { prepared } from './prepared';
import { findOpenUntil } from './queries/find-open-until';
import { period } from './schema/period';

interface Sheet {
  readonly placeId: number;
  readonly periodId: number;
}

/**
 * Throws `locked` where the period is closed and not held open for the place.
 * @param now ISO UTC
 */
export function refuseLocked(tx: Queryable, { placeId, periodId }: Sheet, now: string): void {
  const found = periodById(tx).get({ periodId });
  if (found?.state !== 'closed') return;
  if (findOpenUntil(tx, { placeId, periodId, now }) === null) {
    throw new AppError('locked', { field: 'period' });
  }
}

const periodById = prepared((db) =>
  db
    .select({ state: period.state })
    .from(period)
    .where(eq(period.id, sql.placeholder('periodId')))
    .prepare(),
);
