import { importWorkbook } from '@/db/commands/import-workbook';
import type { Queryable } from '@/db/open';
import type { WorkbookReply } from '@/lib/api/workbook-schema';
import type { Locale } from '@/lib/locale';
import type { Authorised } from '@/lib/permissions';
import { readRows } from '@/lib/workbook/read-rows';
import { workbookWords } from '../i18n/figure-words';
import { readFile } from './read-file';

interface Upload {
  readonly bytes: Uint8Array;
  /** The programme's slug. */
  readonly programme: string;
  /** Of the answer, and of rows that name no language. */
  readonly locale: Locale;
  readonly isDryRun: boolean;
  /** ISO UTC. */
  readonly now: string;
}

/** What an uploaded file changes; it is read whole before anything is written. */
export function importFile(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { bytes, ...upload }: Upload,
): WorkbookReply {
  const rows = readRows(readFile(bytes));
  return importWorkbook(db, scope, { ...upload, rows, words: workbookWords() });
}
