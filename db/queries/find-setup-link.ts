import { and, eq, gt, isNull } from 'drizzle-orm';
import type { SetupPurpose } from '@/lib/person/setup-link';
import type { Queryable } from '../open';
import { person, setupLink } from '../schema/people';
import { hashSetupToken } from '../setup-token';

interface OpenSetupLink {
  readonly id: number;
  readonly purpose: SetupPurpose;
  /** Whose password it sets; null for the first administrator, who is nobody yet. */
  readonly personId: string | null;
  readonly email: string | null;
}

interface SetupLinkInput {
  readonly token: string;
  /** ISO UTC. */
  readonly now: string;
}

/** A link that may still be used; null when it is unknown, used, replaced or out of time. */
export function findSetupLink(db: Queryable, { token, now }: SetupLinkInput): OpenSetupLink | null {
  const row = db
    .select({
      id: setupLink.id,
      purpose: setupLink.purpose,
      personId: setupLink.personId,
      email: person.email,
    })
    .from(setupLink)
    .leftJoin(person, eq(person.id, setupLink.personId))
    .where(
      and(
        eq(setupLink.tokenHash, hashSetupToken(token)),
        isNull(setupLink.usedAt),
        gt(setupLink.expiresAt, now),
      ),
    )
    .get();
  return row ?? null;
}
