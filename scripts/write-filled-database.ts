import { writeFileSync } from 'node:fs';
import { publishRelease } from '@/db/commands/publish-release';
import { migrationNames } from '@/db/migrate';
import { testDatabase } from '@/db/testing';
import { testNow } from '@/db/testing-people';
import { aProgramme } from '@/db/testing-programme';
import { scopeFor } from '@/db/testing-scope';
import { recordAndSubmit, recordApproved, south } from '@/db/testing-values';
import { figureWords } from '@/server/i18n/figure-words';

/**
 * Writes the rows of a filled database at the newest migration. Run it before the next migration is
 * made: the tests bring these rows through every migration that follows.
 */
const db = testDatabase();
const programme = aProgramme(db);
const { officer, contributor } = programme.people;
recordApproved(db, programme, [
  { indicator: 'spent', value: 12.5 },
  { indicator: 'units', value: 3 },
]);
recordApproved(db, programme, [{ indicator: 'spent', value: 40 }], { place: south });
recordAndSubmit(db, programme, contributor, [{ indicator: 'units', value: 7 }], {
  period: '2023-Q2',
});
publishRelease(db, scopeFor(officer, 'publishRelease', programme), {
  asOf: '2023-06-30',
  note: null,
  words: figureWords(),
  now: testNow,
  way: 'api',
});

const tables = db.$client
  .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
  .pluck()
  .all() as string[];
const rows = tables
  .filter((name) => name !== 'schema_migration')
  .flatMap((name) => insertsOf(name))
  .join('\n');
const path = `db/migrations/filled/${migrationNames().at(-1)}.sql`;
writeFileSync(path, `${rows}\n`);

function insertsOf(table: string): string[] {
  const columns = db.$client
    .prepare(`SELECT name FROM pragma_table_info('${table}')`)
    .pluck()
    .all();
  const quoted = columns.map((column) => `quote("${column}")`).join(` || ', ' || `);
  return db.$client
    .prepare(
      `SELECT 'INSERT OR REPLACE INTO "${table}" VALUES (' || ${quoted} || ');' FROM "${table}"`,
    )
    .pluck()
    .all() as string[];
}
