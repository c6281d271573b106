import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { PublishInput } from '@/lib/release/release-input';
import type { AllWords } from '@/lib/rollup/explain';
import type { Queryable } from '../open';
import { transact } from '../transact';
import { type FrozenRelease, freezeRelease } from './freeze-release';
import type { HistoryEntry } from './record-history';

interface Input extends PublishInput {
  readonly words: AllWords;
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

/** Publishes the approved values of a programme as its next release. */
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
  return transact(db, (tx) => freezeRelease(tx, { ...input, programmeId, personId }));
}

/** The calendar day where it is latest on earth: a reader's own today is never in the future. */
function latestToday(now: string): string {
  return new Date(Date.parse(now) + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
