import { createFirstAdministrator } from '@/db/commands/create-first-administrator';
import { issueSetupLink } from '@/db/commands/issue-setup-link';
import { testDatabase } from '@/db/testing';
import type { AuthHouse } from './auth-house';
import { createAuth } from './create-auth';
import { answerAuth } from './doors';

export const publicUrl = 'https://athar.example.org';
export const email = 'amina@example.org';
export const password = 'a long enough password';

interface TestHouse extends AuthHouse {
  /** Moves the clock of the doors, not that of better-auth. */
  wait(seconds: number): void;
}

/** A house of its own for one test, on a real database; its clock stands still. */
export function testHouse(settings: { publicUrl?: string } = {}): TestHouse {
  const db = testDatabase();
  const secret = 'only-for-tests-0123456789abcdefghij';
  const house = { secret, publicUrl, ...settings };
  let now = Date.now();
  return {
    ...house,
    db,
    auth: createAuth({ db, ...house }),
    now: () => new Date(now).toISOString(),
    wait(seconds) {
      now += seconds * 1000;
    },
  };
}

/** Gives a house its first administrator, with `email` and `password`; returns their id. */
export async function settle(house: AuthHouse): Promise<string> {
  const { password: passwords } = await house.auth.$context;
  const now = house.now();
  const token = issueSetupLink(house.db, { now });
  const passwordHash = await passwords.hash(password);
  return createFirstAdministrator(house.db, { token, name: 'Amina', email, passwordHash, now });
}

/** Knocks at a door as a page of this instance would. */
export function knock(
  house: AuthHouse,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const request = new Request(`${house.publicUrl}/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: house.publicUrl, ...headers },
    body: JSON.stringify(body),
  });
  return answerAuth(house, request, path);
}

/** The Cookie header a browser would send back. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
