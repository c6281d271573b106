import { desc } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { PublishInput } from '@/lib/release/release-input';
import type { AllWords } from '@/lib/rollup/explain';
import type { Queryable } from '../open';
import { computeRelease } from '../queries/compute-release';
import { history } from '../schema/history';
import { readAtOnce, transact } from '../transact';
import { type FrozenRelease, freezeRelease, storeRelease } from './freeze-release';
import type { HistoryEntry } from './record-history';

interface Input extends PublishInput {
  readonly words: AllWords;
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

/**
 * Publishes the approved values of a programme as its next release. It computes without keeping
 * writers out, and stores only where nothing was written meanwhile; else it does both in one.
 */
export function publishRelease(
  db: Queryable,
  scope: Authorised<'publishRelease'>,
  input: Input,
): FrozenRelease {
  if (input.asOf > latestToday(input.now)) {
    throw new AppError('invalid', { field: 'asOf', words: 'api.releases.inTheFuture' });
  }
  const { programmeId } = scope.subject;
  const { personId } = scope.caller;
  const { read, content } = readAtOnce(db, (tx) => ({
    read: lastHistoryId(tx),
    content: computeRelease(tx, { ...input, programmeId }),
  }));
  return transact(db, (tx) =>
    lastHistoryId(tx) === read
      ? storeRelease(tx, { ...input, programmeId, personId, content })
      : freezeRelease(tx, { ...input, programmeId, personId }),
  );
}

/** Every change writes a history row in its own transaction, so its last id names a moment. */
function lastHistoryId(tx: Queryable): number | undefined {
  return tx.select({ id: history.id }).from(history).orderBy(desc(history.id)).limit(1).get()?.id;
}

/** The calendar day where it is latest on earth: a reader's own today is never in the future. */
function latestToday(now: string): string {
  return new Date(Date.parse(now) + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
