import { eq } from 'drizzle-orm';
import type { Queryable } from '../open';
import { instance } from '../schema/instance';

/** The number that every change donors can see raises; a cached page is good for one of them. */
export function readPublicRevision(db: Queryable): number {
  const row = db
    .select({ revision: instance.publicRevision })
    .from(instance)
    .where(eq(instance.id, 1))
    .get();
  if (!row) throw new Error('The database has no instance row.');
  return row.revision;
}
