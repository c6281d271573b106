import { eq, lte } from 'drizzle-orm';
import type { Queryable } from '../open';
import { rateLimit } from '../schema/people';
import { transact } from '../transact';

interface Attempt {
  readonly key: string;
  readonly limit: number;
  readonly windowSeconds: number;
  readonly now: string;
}

/**
 * Counts one attempt in its window of time. Returns 0 where it may go on, else how many seconds
 * until the window ends. What is refused is not counted, so a window ends whatever happens in it.
 */
export function countAttempt(db: Queryable, { key, limit, windowSeconds, now }: Attempt): number {
  return transact(db, (tx) => {
    tx.delete(rateLimit).where(lte(rateLimit.windowEndsAt, now)).run();
    const counted = tx
      .select({ count: rateLimit.count, windowEndsAt: rateLimit.windowEndsAt })
      .from(rateLimit)
      .where(eq(rateLimit.key, key))
      .get();
    if (counted && counted.count >= limit) {
      return Math.ceil((Date.parse(counted.windowEndsAt) - Date.parse(now)) / 1000);
    }
    const windowEndsAt = new Date(Date.parse(now) + windowSeconds * 1000).toISOString();
    const count = (counted?.count ?? 0) + 1;
    tx.insert(rateLimit)
      .values({ key, count, windowEndsAt })
      .onConflictDoUpdate({ target: rateLimit.key, set: { count } })
      .run();
    return 0;
  });
}

/** After a success, earlier failures no longer stand against the person. */
export function forgetAttempts(db: Queryable, key: string): void {
  db.delete(rateLimit).where(eq(rateLimit.key, key)).run();
}
