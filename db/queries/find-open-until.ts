import { and, eq, gte, max } from 'drizzle-orm';
import type { Queryable } from '../open';
import { periodReopening } from '../schema/period';

interface Wanted {
  readonly placeId: number;
  readonly periodId: number;
  /** ISO UTC. */
  readonly now: string;
}

/** The last day on which a closed period is held open for a place; null where it is not. */
export function findOpenUntil(db: Queryable, { placeId, periodId, now }: Wanted): string | null {
  const row = db
    .select({ openUntil: max(periodReopening.openUntil) })
    .from(periodReopening)
    .where(
      and(
        eq(periodReopening.periodId, periodId),
        eq(periodReopening.placeId, placeId),
        gte(periodReopening.openUntil, now.slice(0, 10)),
      ),
    )
    .get();
  return row?.openUntil ?? null;
}
