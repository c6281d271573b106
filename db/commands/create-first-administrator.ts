import { AppError } from '@/lib/errors';
import type { Queryable } from '../open';
import { hasPeople } from '../queries/has-people';
import { roleGrant } from '../schema/people';
import { transact } from '../transact';
import { addPerson } from './add-person';
import { recordHistory } from './record-history';
import { spendSetupLink } from './spend-setup-link';

interface FirstAdministratorInput {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly now: string;
}

/** Spends the one-time link and creates the person who may create everyone else. */
export function createFirstAdministrator(db: Queryable, input: FirstAdministratorInput): string {
  return transact(db, (tx) => {
    spendSetupLink(tx, { ...input, purpose: 'first-administrator' });
    if (hasPeople(tx)) throw new AppError('conflict', { words: 'setup.errors.alreadySetUp' });
    const personId = addPerson(tx, input);
    tx.insert(roleGrant).values({ personId, role: 'administrator', grantedAt: input.now }).run();
    recordHistory(tx, {
      at: input.now,
      personId,
      way: 'screen',
      action: 'create-first-administrator',
      programmeId: null,
      subjectKind: 'person',
      subjectId: personId,
      before: null,
      after: { role: 'administrator' },
      reason: null,
    });
    return personId;
  });
}
