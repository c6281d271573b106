import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Queryable } from '../open';
import { person, personAccount } from '../schema/people';

interface AddPersonInput {
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  /** Null for a person who chooses a password by their own link. */
  readonly passwordHash: string | null;
  readonly now: string;
}

/** Adds a person inside the caller's transaction and returns their id. */
export function addPerson(tx: Queryable, input: AddPersonInput): string {
  const taken = tx
    .select({ id: person.id })
    .from(person)
    .where(eq(person.email, input.email))
    .get();
  if (taken) throw new AppError('conflict', { field: 'email', words: 'people.errors.emailTaken' });
  const id = randomUUID();
  const times = { createdAt: input.now, updatedAt: input.now };
  tx.insert(person)
    .values({ id, name: input.name, email: input.email, ...times })
    .run();
  if (input.passwordHash !== null) {
    writePassword(tx, { personId: id, passwordHash: input.passwordHash, now: input.now });
  }
  return id;
}

interface WritePasswordInput {
  readonly personId: string;
  readonly passwordHash: string;
  readonly now: string;
}

/** The row that better-auth reads a password from. */
export function writePassword(tx: Queryable, { personId, passwordHash, now }: WritePasswordInput) {
  tx.insert(personAccount)
    .values({
      id: randomUUID(),
      personId,
      providerId: 'credential',
      accountId: personId,
      password: passwordHash,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoUpdate({
      target: [personAccount.providerId, personAccount.accountId],
      set: { password: passwordHash, updatedAt: now },
    })
    .run();
}
