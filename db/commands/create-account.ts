import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { transact } from '../transact';
import { addPerson } from './add-person';
import { issuePasswordLink } from './issue-password-link';
import { type HistoryEntry, recordHistory } from './record-history';

interface CreateAccountInput {
  readonly name: string;
  readonly email: string;
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

interface CreatedAccount {
  readonly personId: string;
  /** Of the link by which they set their password. It is not kept: show it now. */
  readonly token: string;
}

/** An account without a role and without a password: it opens nothing until it is given both. */
export function createAccount(
  db: Queryable,
  scope: Authorised<'managePeople'>,
  input: CreateAccountInput,
): CreatedAccount {
  return transact(db, (tx) => {
    const personId = addPerson(tx, { ...input, passwordHash: null });
    // The history is never erased, so it names people by their id and by nothing else.
    recordHistory(tx, {
      at: input.now,
      personId: scope.caller.personId,
      way: input.way,
      action: 'create-account',
      programmeId: null,
      subjectKind: 'person',
      subjectId: personId,
      before: null,
      after: null,
      reason: null,
    });
    return { personId, token: issuePasswordLink(tx, scope, { ...input, personId }) };
  });
}
