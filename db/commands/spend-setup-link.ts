import { and, eq, isNull } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { SetupPurpose } from '@/lib/person/setup-link';
import type { Queryable } from '../open';
import { findSetupLink } from '../queries/find-setup-link';
import { setupLink } from '../schema/people';

interface SpendSetupLinkInput {
  readonly token: string;
  readonly purpose: SetupPurpose;
  /** ISO UTC. */
  readonly now: string;
}

/**
 * Spends a link inside the caller's transaction: of two uses at once, one gets nothing. Returns
 * whose link it was, null for the first administrator. Throws `not-found` for a dead link.
 */
export function spendSetupLink(tx: Queryable, input: SpendSetupLinkInput): string | null {
  const link = findSetupLink(tx, input);
  if (link?.purpose !== input.purpose) {
    throw new AppError('not-found', { words: 'setup.errors.deadLink' });
  }
  const { changes } = tx
    .update(setupLink)
    .set({ usedAt: input.now })
    .where(and(eq(setupLink.id, link.id), isNull(setupLink.usedAt)))
    .run();
  if (changes !== 1) throw new AppError('not-found', { words: 'setup.errors.deadLink' });
  return link.personId;
}
