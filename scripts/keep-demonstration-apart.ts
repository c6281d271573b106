import { count, inArray } from 'drizzle-orm';
import { type Database, DatabaseProblem } from '@/db/open';
import { person } from '@/db/schema/people';
import { demonstrationAccounts } from '@/lib/person/demonstration-accounts';

const demonstrationEmails = demonstrationAccounts.map(({ email }) => email);

/** The demonstration is never made where a real database is expected. */
export function refuseDemonstrationName(path: string, isDemonstration: boolean): void {
  if (!isDemonstration || path.endsWith('demo.db')) return;
  throw new DatabaseProblem(
    'missing',
    `The demonstration keeps a database of its own, and DATABASE_URL points to ${path}.\n` +
      'Unset DATABASE_URL, or give a file whose name ends in demo.db.',
  );
}

/** Accounts with public passwords are served by the demonstration, and by nothing else. */
export function refuseDemonstrationMixUp(
  db: Database,
  path: string,
  isDemonstration: boolean,
): void {
  const holdsAccounts =
    db.select({ n: count() }).from(person).where(inArray(person.email, demonstrationEmails)).get()
      ?.n !== 0;
  if (holdsAccounts === isDemonstration) return;
  throw new DatabaseProblem(
    'not-a-database',
    holdsAccounts
      ? `${path} holds the demonstration's accounts, whose password is public: only \`npm run demo\` serves it.`
      : `${path} is no demonstration database, and \`npm run demo\` serves nothing else.`,
  );
}
