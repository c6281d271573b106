import { and, eq, isNull } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { person, setupLink } from '../schema/people';
import { hashSetupToken, newSetupToken, setupLinkExpiry } from '../setup-token';
import { transact } from '../transact';
import { type HistoryEntry, recordHistory } from './record-history';

interface PasswordLinkInput {
  readonly personId: string;
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

/** The token of a one-time link by which a person sets their password; an earlier one dies. */
export function issuePasswordLink(
  db: Queryable,
  scope: Authorised<'managePeople'>,
  input: PasswordLinkInput,
): string {
  const token = newSetupToken();
  transact(db, (tx) => {
    const known = tx
      .select({ id: person.id })
      .from(person)
      .where(eq(person.id, input.personId))
      .get();
    if (!known) throw new AppError('not-found');
    tx.delete(setupLink)
      .where(and(eq(setupLink.personId, input.personId), isNull(setupLink.usedAt)))
      .run();
    tx.insert(setupLink)
      .values({
        tokenHash: hashSetupToken(token),
        purpose: 'set-password',
        personId: input.personId,
        createdAt: input.now,
        expiresAt: setupLinkExpiry(input.now),
      })
      .run();
    recordHistory(tx, {
      at: input.now,
      personId: scope.caller.personId,
      way: input.way,
      action: 'issue-password-link',
      programmeId: null,
      subjectKind: 'person',
      subjectId: input.personId,
      before: null,
      after: null,
      reason: null,
    });
  });
  return token;
}
