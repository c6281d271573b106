import { type Locale, locales } from './locale';

const anyOrigin = 'http://office.invalid';
const officePath = new RegExp(`^/(?:${locales.join('|')})/office(?:/|$)`);

/** Where to go after signing in: an address of the office, never one that leaves this site. */
export function safeOfficePath(asked: string | null | undefined, locale: Locale): string {
  const home = `/${locale}/office`;
  if (!asked || !URL.canParse(asked, anyOrigin)) return home;
  const { origin, pathname, search, hash } = new URL(asked, anyOrigin);
  if (origin !== anyOrigin || !officePath.test(pathname)) return home;
  const isDoor = /^\/[a-z]+\/office\/(?:sign-in|setup)(?:\/|$)/.test(pathname);
  return isDoor ? home : `${pathname}${search}${hash}`;
}

/** The sign-in page that leads back to `next`. */
export function signInPath(locale: Locale, next: string): string {
  return `/${locale}/office/sign-in?${new URLSearchParams({ next })}`;
}
