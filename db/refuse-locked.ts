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
export function refuseLocked(tx: Queryable, sheet: Sheet, now: string): void {
  lockOf(tx, sheet, now)();
}

function lockRefusal(tx: Queryable, { placeId, periodId }: Sheet, now: string): AppError | null {
  const found = periodById(tx).get({ periodId });
  if (found?.state !== 'closed') return null;
  const isOpen = findOpenUntil(tx, { placeId, periodId, now }) !== null;
  return isOpen ? null : new AppError('locked', { field: 'period' });
}

/** The same asked for many values of one sheet: the database is asked once, and only if it must be. */
export function lockOf(tx: Queryable, sheet: Sheet, now: string): () => void {
  let refusal: AppError | null | undefined;
  return () => {
    if (refusal === undefined) refusal = lockRefusal(tx, sheet, now);
    if (refusal) throw refusal;
  };
}

const periodById = prepared((db) =>
  db
    .select({ state: period.state })
    .from(period)
    .where(eq(period.id, sql.placeholder('periodId')))
    .prepare(),
);
