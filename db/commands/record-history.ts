import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/canonical-json';
import type { Queryable } from '../open';
import { preparedRows, preparedWrite } from '../prepared';
import type { historyWays } from '../schema/history';

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
  recordHistories(tx, [entry]);
}

/** Appends rows in their order, in the transaction of the changes that they tell of. */
export function recordHistories(tx: Queryable, entries: readonly HistoryEntry[]): void {
  if (entries.length === 0) return;
  const [last] = lastHash(tx, {});
  let previousHash = last?.[0] ?? historyRoot;
  for (const entry of entries) {
    const hash = historyHash(previousHash, entry);
    insertRow(tx, {
      ...entry,
      before: entry.before && JSON.stringify(entry.before),
      after: entry.after && JSON.stringify(entry.after),
      previousHash,
      hash,
    });
    previousHash = hash;
  }
}

const lastHash = preparedRows<[hash: string]>('SELECT hash FROM history ORDER BY id DESC LIMIT 1');

const insertRow = preparedWrite(`
  INSERT INTO history (at, person_id, way, action, programme_id, subject_kind, subject_id, before,
    after, reason, previous_hash, hash)
  VALUES (@at, @personId, @way, @action, @programmeId, @subjectKind, @subjectId, @before, @after,
    @reason, @previousHash, @hash)`);
