import { endSessionsOutOfTime } from '@/db/commands/end-sessions-out-of-time';
import { AppError } from '@/lib/errors';
import { parseInput } from '@/lib/input-problems';
import { signInInput } from '@/lib/person/account-input';
import { retryWhileBusy } from '../gate/retry-while-busy';
import type { AuthHouse } from './auth-house';
import { knownBrowserCookie } from './known-browser';
import { countSignIn, forgetSignIns } from './sign-in-limit';

export async function signIn(
  house: AuthHouse,
  request: Request,
  input: unknown,
): Promise<Response> {
  const { email, password } = parseInput(signInInput, input);
  const attempt = { email, cookies: request.headers.get('cookie') ?? '' };
  await retryWhileBusy(() => countSignIn(house, attempt));
  const cookies = await openSession(house, request, { email, password });
  await retryWhileBusy(() => {
    forgetSignIns(house, attempt);
    endSessionsOutOfTime(house.db, house.now());
  });
  return withCookies([...cookies, knownBrowserCookie(house, email)]);
}

export async function signOut(house: AuthHouse, request: Request): Promise<Response> {
  const answer = await house.auth.api.signOut({ headers: request.headers, asResponse: true });
  return withCookies(answer.headers.getSetCookie());
}

/** Opens a session and returns its cookies; throws `unauthorized` for a wrong address or password. */
export async function openSession(
  { auth }: AuthHouse,
  request: Request,
  body: { readonly email: string; readonly password: string },
): Promise<string[]> {
  const answer = await auth.api.signInEmail({ body, headers: request.headers, asResponse: true });
  if (answer.status === 401) {
    throw new AppError('unauthorized', { field: 'password', words: 'signIn.errors.wrong' });
  }
  if (!answer.ok) throw new Error(`Signing in answered ${answer.status}: ${await answer.text()}`);
  return answer.headers.getSetCookie();
}

export function withCookies(cookies: readonly string[]): Response {
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 204, headers });
}
