import { existsSync, readFileSync, statSync } from 'node:fs';
import { assertMigrated } from '@/db/migrate';
import { DatabaseProblem, databasePath, openDatabase } from '@/db/open';
import { AppError } from '@/lib/errors';
import { tableLimits } from '@/lib/table-import/mapping';
import { workbookLimits } from '@/lib/workbook/columns';
import { errorInWords } from '@/server/i18n/error-in-words';
import { type Asked, readAsked, usage } from './asked';
import { importInto, replyLines } from './import-into';
import { importTableInto, tableLines } from './import-table';

const WAITS_FOR_OTHERS_MS = 5000;

const asked = readAsked(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
process.exitCode = asked ? run(asked) : fail(usage);

/** 0 where every row was taken, 1 where any was refused or nothing could be read. */
function run(wanted: Asked): number {
  const url = process.env.DATABASE_URL || 'file:data/athar.db';
  if (!existsSync(wanted.file)) return fail(`There is no file ${wanted.file}.`);
  const { bytes: most } = wanted.mapping === null ? workbookLimits : tableLimits;
  if (statSync(wanted.file).size > most) {
    return fail(`${wanted.file} is too large: ${most / 1024 / 1024} MB at most.`);
  }
  if (!existsSync(databasePath(url))) {
    return fail(`There is no database ${databasePath(url)}. Say where it is in DATABASE_URL.`);
  }
  try {
    const { reply, lines } = read(wanted, url);
    const text = wanted.isJson ? JSON.stringify(reply, null, 2) : lines.join('\n');
    process.stdout.write(`${text}\n`);
    return reply.counts.refused > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof DatabaseProblem) return fail(error.message);
    if (!(error instanceof AppError)) throw error;
    if (wanted.isJson) process.stdout.write(`${JSON.stringify(error.toReply(), null, 2)}\n`);
    return fail(said(error, wanted));
  }
}

function read(wanted: Asked, url: string) {
  const db = openDatabase(url, { busyTimeoutMs: WAITS_FOR_OTHERS_MS });
  try {
    assertMigrated(db);
    const [bytes, now] = [readFileSync(wanted.file), new Date().toISOString()];
    const { mapping } = wanted;
    if (mapping !== null) {
      const reply = importTableInto(db, bytes, { ...wanted, mapping }, now);
      return { reply, lines: tableLines(reply) };
    }
    const reply = importInto(db, bytes, wanted, now);
    return { reply, lines: replyLines(reply) };
  } finally {
    db.$client.close();
  }
}

function said(error: AppError, { email, programme, mapping }: Asked): string {
  if (error.field === 'as') {
    return email === null
      ? 'There is not exactly one administrator: say with --as EMAIL in whose name.'
      : `Nobody here has the address ${email}.`;
  }
  if (error.field === 'remembered' && error.code === 'not-found') {
    return `No way of reading a table is remembered as ${mapping}.`;
  }
  if (error.field === 'programme') return `There is no programme ${programme}.`;
  return errorInWords(error.toReply(), 'en');
}

function fail(words: string): number {
  process.stderr.write(`${words}\n`);
  return 1;
}
