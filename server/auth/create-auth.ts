import 'server-only';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { Database } from '@/db/open';
import { person, personAccount, personSession, verification } from '@/db/schema/people';
import { passwordLength } from '@/lib/person/account-input';

const DAY_IN_SECONDS = 24 * 60 * 60;

interface AuthSettings {
  readonly db: Database;
  readonly secret: string;
  readonly publicUrl: string;
}

/**
 * Passwords, sessions and their cookies. Its own HTTP handler is never exposed: server/auth/doors
 * calls the few functions that are needed, after the checks every door makes.
 */
export function createAuth({ db, secret, publicUrl }: AuthSettings) {
  return betterAuth({
    appName: 'Athar',
    baseURL: publicUrl,
    basePath: '/api/auth',
    trustedOrigins: [publicUrl],
    secret,
    database: drizzleAdapter(db, {
      provider: 'sqlite',
      schema: {
        person,
        person_session: personSession,
        person_account: personAccount,
        verification,
      },
      // Its transactions are asynchronous, and better-sqlite3 would commit before they ran.
      transaction: false,
    }),
    user: { modelName: 'person' },
    account: { modelName: 'person_account', fields: { userId: 'personId' } },
    session: {
      modelName: 'person_session',
      fields: { userId: 'personId' },
      expiresIn: 14 * DAY_IN_SECONDS,
      // A page cannot set a cookie, and reads have no side effects.
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    // Counted in server/auth/sign-in-limit, per account instead of per forgeable address.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'athar',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    logger: { level: 'error' },
    telemetry: { enabled: false },
  });
}

export type Auth = ReturnType<typeof createAuth>;
