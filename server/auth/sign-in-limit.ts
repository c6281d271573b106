import { createHash } from 'node:crypto';
import { countAttempt, forgetAttempts } from '@/db/commands/count-attempt';
import { AppError } from '@/lib/errors';
import type { AuthHouse } from './auth-house';
import { isKnownBrowser } from './known-browser';

/** Wrong passwords for one account, by all unknown browsers together or by its known ones. */
const perAccount = { limit: 10, windowSeconds: 15 * 60 };

/** All attempts by unknown browsers: each costs the server a slow hash. */
const perInstance = { limit: 120, windowSeconds: 60 };

interface SignInAttempt {
  readonly email: string;
  /** The request's Cookie header. */
  readonly cookies: string;
}

/**
 * Counts an attempt before its password is looked at; throws `rate-limited` where there were too
 * many. Nothing is counted by network address: behind a proxy it is a header that anyone can
 * write, and a whole office shares one. A browser in which the person has signed in before is
 * counted apart, so that a stranger's attempts cannot keep them out.
 */
export function countSignIn(house: AuthHouse, attempt: SignInAttempt): void {
  const now = house.now();
  const isKnown = isKnownBrowser(house, attempt);
  const waits = [
    countAttempt(house.db, { key: accountKey(attempt.email, isKnown), ...perAccount, now }),
  ];
  if (!isKnown) waits.push(countAttempt(house.db, { key: 'sign-in', ...perInstance, now }));
  const seconds = Math.max(...waits);
  if (seconds === 0) return;
  throw new AppError('rate-limited', {
    words: 'signIn.errors.tooMany',
    params: { seconds, minutes: Math.ceil(seconds / 60) },
  });
}

export function forgetSignIns(house: AuthHouse, attempt: SignInAttempt): void {
  forgetAttempts(house.db, accountKey(attempt.email, isKnownBrowser(house, attempt)));
}

// An address that was mistyped is not kept in the clear.
function accountKey(email: string, isKnown: boolean): string {
  const hash = createHash('sha256').update(email).digest('hex');
  return `sign-in:${isKnown ? 'known' : 'unknown'}:${hash}`;
}
