import { createHash } from 'node:crypto';
import { and, eq, lt } from 'drizzle-orm';
import { canonicalJson } from '@/lib/canonical-json';
import { AppError } from '@/lib/errors';
import type { Sending } from '@/lib/observation/sending';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { saveReceipt } from '../schema/save-receipt';
import { transact } from '../transact';

/** For how long the answer of a save is kept; beyond it what stands in the cell decides. */
export const daysReceiptIsKept = 30;

interface Once<T> {
  /** Null for a save that nobody will send again. */
  readonly sending: Sending | null;
  /** The command's name and all it was sent, from which a second save under the same id is told. */
  readonly request: unknown;
  /** ISO UTC. */
  readonly now: string;
  readonly save: (tx: Queryable) => T;
}

/**
 * Runs a save, or gives the answer it was given before under the same id, in one transaction. Throws
 * `unauthorized` where it was meant for another person, and `conflict` where the id is another save's.
 */
export function saveOnce<T extends object>(
  db: Queryable,
  { caller, subject }: Authorised<'viewOffice'>,
  { sending, request, now, save }: Once<T>,
): T {
  if (!sending) return save(db);
  const { personId } = caller;
  if (sending.person !== personId) {
    throw new AppError('unauthorized', { words: 'errors.otherPerson' });
  }
  const requestHash = createHash('sha256')
    .update(canonicalJson({ programmeId: subject.programmeId, request }))
    .digest('hex');
  return transact(db, (tx): object => {
    const isReceipt = and(eq(saveReceipt.personId, personId), eq(saveReceipt.saveId, sending.id));
    const before = tx
      .select({ requestHash: saveReceipt.requestHash, answer: saveReceipt.answer })
      .from(saveReceipt)
      .where(isReceipt)
      .get();
    if (before?.requestHash === requestHash) return before.answer as T;
    if (before) throw new AppError('conflict', { words: 'observation.errors.saveIdTaken' });
    const answer = save(tx);
    tx.insert(saveReceipt)
      .values({ personId, saveId: sending.id, requestHash, answer, savedAt: now })
      .run();
    tx.delete(saveReceipt)
      .where(lt(saveReceipt.savedAt, earliestKept(now)))
      .run();
    return answer;
  }) as T;
}

function earliestKept(now: string): string {
  const day = new Date(now);
  day.setUTCDate(day.getUTCDate() - daysReceiptIsKept);
  return day.toISOString();
}
