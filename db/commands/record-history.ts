import { createHash } from 'node:crypto';
import { desc, sql } from 'drizzle-orm';
import { canonicalJson } from '@/lib/canonical-json';
import type { Queryable } from '../open';
import { prepared } from '../prepared';
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
  const last = lastHash(tx).get();
  const previousHash = last?.hash ?? historyRoot;
  insertRow(tx).run({
    ...entry,
    // A value that fills a place in a statement is not encoded by its column.
    before: entry.before && JSON.stringify(entry.before),
    after: entry.after && JSON.stringify(entry.after),
    previousHash,
    hash: historyHash(previousHash, entry),
  });
}

const lastHash = prepared((db) =>
  db.select({ hash: history.hash }).from(history).orderBy(desc(history.id)).limit(1).prepare(),
);

const insertRow = prepared((db) =>
  db
    .insert(history)
    .values({
      at: sql.placeholder('at'),
      personId: sql.placeholder('personId'),
      way: sql.placeholder('way'),
      action: sql.placeholder('action'),
      programmeId: sql.placeholder('programmeId'),
      subjectKind: sql.placeholder('subjectKind'),
      subjectId: sql.placeholder('subjectId'),
      before: sql`${sql.placeholder('before')}`,
      after: sql`${sql.placeholder('after')}`,
      reason: sql.placeholder('reason'),
      previousHash: sql.placeholder('previousHash'),
      hash: sql.placeholder('hash'),
    })
    .prepare(),
);
