import { lte } from 'drizzle-orm';
import type { Queryable } from '../open';
import { personSession } from '../schema/people';

/** They open nothing any more; this only keeps them from piling up. */
export function endSessionsOutOfTime(db: Queryable, now: string): void {
  db.delete(personSession).where(lte(personSession.expiresAt, now)).run();
}
