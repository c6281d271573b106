import { count, eq } from 'drizzle-orm';
import type { Queryable } from '../open';
import { deviationExplanation } from '../schema/deviation';
import { evidenceCell, valueComment } from '../schema/evidence';
import { observation } from '../schema/observation';
import { target } from '../schema/plan';

/**
 * The values of a period, in whatever state of review, with what supports them or was said of them, and
 * the targets set for it, then or now.
 */
export function countUnderPeriod(
  db: Queryable,
  periodId: number,
): { readonly values: number; readonly targets: number } {
  const values = [observation, evidenceCell, valueComment, deviationExplanation].map((table) =>
    db.select({ number: count() }).from(table).where(eq(table.periodId, periodId)).get(),
  );
  const targets = db
    .select({ number: count() })
    .from(target)
    .where(eq(target.periodId, periodId))
    .get();
  return {
    values: values.reduce((sum, one) => sum + (one?.number ?? 0), 0),
    targets: targets?.number ?? 0,
  };
}
