import 'server-only';
import { readFileSync } from 'node:fs';
import { databasePath } from '@/db/open';
import { secretPath } from '@/db/secret-path';

/** The secret that signs cookies. It is made with the database, and never by a request. */
export function readSecret(databaseUrl: string): string {
  const path = secretPath(databasePath(databaseUrl));
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length < 32) throw new Error(`${path} holds no usable secret.`);
  return secret;
}
