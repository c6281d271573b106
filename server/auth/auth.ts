import 'server-only';
import { getDatabase } from '../database';
import { getEnv } from '../env';
import type { AuthHouse } from './auth-house';
import { createAuth } from './create-auth';
import { readSecret } from './read-secret';

const kept = globalThis as typeof globalThis & { atharAuthHouse?: AuthHouse };

/** One per process, made at the first call. */
export function getAuthHouse(): AuthHouse {
  kept.atharAuthHouse ??= makeAuthHouse();
  return kept.atharAuthHouse;
}

function makeAuthHouse(): AuthHouse {
  const { databaseUrl, publicUrl } = getEnv();
  const db = getDatabase();
  const secret = readSecret(databaseUrl);
  const auth = createAuth({ db, secret, publicUrl });
  return { auth, db, secret, publicUrl, now: () => new Date().toISOString() };
}
