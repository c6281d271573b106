import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AuthHouse } from './auth-house';

const name = 'athar.known_browser';
const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Set where a person signs in: it opens nothing, it only tells their browser from a stranger's. */
export function knownBrowserCookie(house: AuthHouse, email: string): string {
  const attributes = [
    `Max-Age=${YEAR_IN_SECONDS}`,
    'Path=/api/auth',
    'HttpOnly',
    'SameSite=Lax',
    ...(house.publicUrl.startsWith('https:') ? ['Secure'] : []),
  ];
  return [`${name}=${sign(house.secret, email)}`, ...attributes].join('; ');
}

export function isKnownBrowser(
  house: AuthHouse,
  { email, cookies }: { readonly email: string; readonly cookies: string },
): boolean {
  const given = cookies
    .split(';')
    .map((cookie) => cookie.trim())
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  const expected = Buffer.from(sign(house.secret, email));
  const presented = Buffer.from(given ?? '');
  return presented.length === expected.length && timingSafeEqual(presented, expected);
}

function sign(secret: string, email: string): string {
  return createHmac('sha256', secret).update(`known-browser\n${email}`).digest('base64url');
}
