import { createHash } from 'node:crypto';
import { desc } from 'drizzle-orm';
import { canonicalJson } from '@/lib/canonical-json';
import type { Queryable } from '../open';
import { history, type historyWays } from '../schema/history';

export interface HistoryEntry {
  /** ISO UTC. */
  readonly at: string;
  /** null where no person acted: loading, or a command of the shell. */
  readonly personId: string | null;
  readonly way: (typeof historyWays)[number];
  readonly action: string;
  readonly programmeId: number | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly reason: string | null;
}

/** The hash that the first row is chained to. */
export const historyRoot = '0'.repeat(64);

/** SHA-256 of the row before and this row's content, so that a gap or an edit shows. */
export function historyHash(previousHash: string, entry: HistoryEntry): string {
  return createHash('sha256').update(previousHash).update(canonicalJson(entry)).digest('hex');
}

/** Appends one row. Call it in the transaction of the change that it tells of. */
export function recordHistory(tx: Queryable, entry: HistoryEntry): void {
  const last = tx
    .select({ hash: history.hash })
    .from(history)
    .orderBy(desc(history.id))
    .limit(1)
    .get();
  const previousHash = last?.hash ?? historyRoot;
  tx.insert(history)
    .values({ ...entry, previousHash, hash: historyHash(previousHash, entry) })
    .run();
}
