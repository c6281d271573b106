import { createFirstAdministrator } from '@/db/commands/create-first-administrator';
import { setPassword } from '@/db/commands/set-password';
import { findSetupLink } from '@/db/queries/find-setup-link';
import { AppError } from '@/lib/errors';
import { parseInput } from '@/lib/input-problems';
import { newAdministratorInput, newPasswordFromLinkInput } from '@/lib/person/account-input';
import type { SetupPurpose } from '@/lib/person/setup-link';
import { retryWhileBusy } from '../gate/retry-while-busy';
import type { AuthHouse } from './auth-house';
import { knownBrowserCookie } from './known-browser';
import { openSession, withCookies } from './sign-in';

export async function setUpAdministrator(
  house: AuthHouse,
  request: Request,
  input: unknown,
): Promise<Response> {
  const { token, name, email, password } = parseInput(newAdministratorInput, input);
  openLink(house, token, 'first-administrator');
  const passwordHash = await hashPassword(house, password);
  await retryWhileBusy(() =>
    createFirstAdministrator(house.db, { token, name, email, passwordHash, now: house.now() }),
  );
  const cookies = await openSession(house, request, { email, password });
  return withCookies([...cookies, knownBrowserCookie(house, email)]);
}

export async function setUpPassword(
  house: AuthHouse,
  request: Request,
  input: unknown,
): Promise<Response> {
  const { token, password } = parseInput(newPasswordFromLinkInput, input);
  const { email } = openLink(house, token, 'set-password');
  if (email === null) throw new Error('A link for a password belongs to nobody.');
  const passwordHash = await hashPassword(house, password);
  await retryWhileBusy(() => setPassword(house.db, { token, passwordHash, now: house.now() }));
  const cookies = await openSession(house, request, { email, password });
  return withCookies([...cookies, knownBrowserCookie(house, email)]);
}

/** Looked at before the slow hash, which nobody without a link makes the server compute. */
function openLink(house: AuthHouse, token: string, purpose: SetupPurpose) {
  const link = findSetupLink(house.db, { token, now: house.now() });
  if (link?.purpose === purpose) return link;
  throw new AppError('not-found', { words: 'setup.errors.deadLink' });
}

async function hashPassword({ auth }: AuthHouse, password: string): Promise<string> {
  const context = await auth.$context;
  return context.password.hash(password);
}
