import { issueSetupLink } from '@/db/commands/issue-setup-link';
import { assertMigrated, migrateDatabase } from '@/db/migrate';
import { asDatabaseProblem, DatabaseProblem, databasePath, openDatabase } from '@/db/open';
import { hasPeople } from '@/db/queries/has-people';
import { secretPath } from '@/db/secret-path';
import { defaultLocale, isLocale } from '@/lib/locale';
import { createDatabase } from './create-database';
import { inspectPlace } from './database-place';
import { fillNewDatabase } from './fill-new-database';
import { ensureSecret } from './instance-secret';
import { refuseDemonstrationMixUp, refuseDemonstrationName } from './keep-demonstration-apart';
import { say } from './say.mjs';

const language = [process.env.LANG?.slice(0, 2)].find(isLocale) ?? defaultLocale;
const WAITS_FOR_OTHERS_MS = 5000;

/**
 * From no database, or one of an earlier version, to one this program can serve. Answers with the
 * path where the first administrator is created, while there are no people.
 */
function prepareDatabase(
  url: string,
  isDemonstration: boolean,
  observations: number | undefined,
): string | null {
  const now = new Date().toISOString();
  const path = databasePath(url);
  refuseDemonstrationName(path, isDemonstration);
  const secret = secretPath(path);
  if (inspectPlace(path, secret) === 'absent') {
    say(`creating the database ${path}`);
    createDatabase(path, (db) => fillNewDatabase(db, { isDemonstration, observations, now }));
  }
  const invitation = openAndMigrate(url, isDemonstration, now);
  if (ensureSecret(secret)) say(`made the instance's secret, ${secret}: keep it with the database`);
  return invitation;
}

function openAndMigrate(url: string, isDemonstration: boolean, now: string): string | null {
  const path = databasePath(url);
  const db = openDatabase(url, { busyTimeoutMs: WAITS_FOR_OTHERS_MS });
  try {
    const applied = migrateDatabase(db);
    if (applied > 0) say(`brought the database up to date (migrations applied: ${applied})`);
    refuseDamaged(db.$client.pragma('quick_check(1)', { simple: true }), path);
    assertMigrated(db);
    refuseDemonstrationMixUp(db, path, isDemonstration);
    return hasPeople(db) ? null : `/${language}/office/setup?token=${issueSetupLink(db, { now })}`;
  } catch (error) {
    throw asDatabaseProblem(error, path);
  } finally {
    db.$client.close();
  }
}

function refuseDamaged(verdict: unknown, path: string): void {
  if (verdict === 'ok') return;
  throw new DatabaseProblem(
    'not-a-database',
    `${path} is damaged (${String(verdict)}). Restore it from a backup.`,
  );
}

try {
  const url = process.env.DATABASE_URL ?? 'file:data/athar.db';
  const { ATHAR_DEMO, ATHAR_DEMO_OBSERVATIONS: asked } = process.env;
  const invitation = prepareDatabase(url, ATHAR_DEMO === '1', asked ? Number(asked) : undefined);
  if (invitation) process.send?.(`${process.env.ATHAR_URL ?? ''}${invitation}`);
} catch (error) {
  if (!(error instanceof DatabaseProblem)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}
