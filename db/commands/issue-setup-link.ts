import { and, eq, isNull } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Queryable } from '../open';
import { hasPeople } from '../queries/has-people';
import { setupLink } from '../schema/people';
import { hashSetupToken, newSetupToken, setupLinkExpiry } from '../setup-token';
import { transact } from '../transact';

/**
 * The token of a one-time link that creates the first administrator; it replaces an earlier unused
 * one. Throws `conflict` once there are people.
 */
export function issueSetupLink(db: Queryable, { now }: { readonly now: string }): string {
  const token = newSetupToken();
  transact(db, (tx) => {
    if (hasPeople(tx)) throw new AppError('conflict', { words: 'setup.errors.alreadySetUp' });
    tx.delete(setupLink)
      .where(and(eq(setupLink.purpose, 'first-administrator'), isNull(setupLink.usedAt)))
      .run();
    tx.insert(setupLink)
      .values({
        tokenHash: hashSetupToken(token),
        purpose: 'first-administrator',
        createdAt: now,
        expiresAt: setupLinkExpiry(now),
      })
      .run();
  });
  return token;
}
