import { count, eq } from 'drizzle-orm';
import type { Queryable } from '../open';
import { observation } from '../schema/observation';
import { target } from '../schema/plan';

/** The values of a period, in whatever state of review, and the targets set for it, then or now. */
export function countUnderPeriod(
  db: Queryable,
  periodId: number,
): { readonly values: number; readonly targets: number } {
  const values = db
    .select({ number: count() })
    .from(observation)
    .where(eq(observation.periodId, periodId))
    .get();
  const targets = db
    .select({ number: count() })
    .from(target)
    .where(eq(target.periodId, periodId))
    .get();
  return { values: values?.number ?? 0, targets: targets?.number ?? 0 };
}
