import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Queryable } from '../open';
import { personSession } from '../schema/people';
import { transact } from '../transact';
import { writePassword } from './add-person';
import { recordHistory } from './record-history';
import { spendSetupLink } from './spend-setup-link';

interface SetPasswordInput {
  readonly token: string;
  readonly passwordHash: string;
  readonly now: string;
}

/** Spends a person's link, sets their password and ends every session opened with the old one. */
export function setPassword(db: Queryable, input: SetPasswordInput): void {
  transact(db, (tx) => {
    const personId = spendSetupLink(tx, { ...input, purpose: 'set-password' });
    if (personId === null) throw new AppError('not-found', { words: 'setup.errors.deadLink' });
    writePassword(tx, { personId, passwordHash: input.passwordHash, now: input.now });
    tx.delete(personSession).where(eq(personSession.personId, personId)).run();
    recordHistory(tx, {
      at: input.now,
      personId,
      way: 'screen',
      action: 'set-password',
      programmeId: null,
      subjectKind: 'person',
      subjectId: personId,
      before: null,
      after: null,
      reason: null,
    });
  });
}
