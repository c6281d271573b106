import { eq, sql } from 'drizzle-orm';
import type { Queryable } from '../open';
import { instance } from '../schema/instance';

/** Call in the transaction of every change that donors can see. */
export function raisePublicRevision(tx: Queryable): void {
  tx.update(instance)
    .set({ publicRevision: sql`${instance.publicRevision} + 1` })
    .where(eq(instance.id, 1))
    .run();
}
