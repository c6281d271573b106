import { basename } from 'node:path';
import { acceptTable } from '@/db/commands/table-import/accept-table';
import { cancelTable, sweepTables } from '@/db/commands/table-import/sweep-tables';
import type { Queryable } from '@/db/open';
import { getTable } from '@/db/queries/get-table';
import { listTableRows } from '@/db/queries/list-table-rows';
import type { ImportedRow } from '@/lib/api/table-schema';
import type { Authorised } from '@/lib/permissions';
import type { StagedCounts } from '@/lib/table-import/profile';
import { errorInWords } from '@/server/i18n/error-in-words';
import { workbookWords } from '@/server/i18n/figure-words';
import { checkTable } from '@/server/table-import/check-table';
import { lookAtTable, openTable } from '@/server/table-import/open-table';
import type { Asked } from './asked';
import { importerIn } from './import-into';

type Wanted = Pick<Asked, 'file' | 'programme' | 'email' | 'isDryRun'> & {
  readonly mapping: string;
};

export interface TableReply {
  readonly isDryRun: boolean;
  readonly counts: StagedCounts;
  /** Every value that was refused, with its row and reason. */
  readonly refused: readonly ImportedRow[];
}

/** What the screen does with a table, in the name of a person, as it was remembered to be read. */
export function importTableInto(
  db: Queryable,
  bytes: Uint8Array,
  { file, programme, email, mapping: remembered, isDryRun }: Wanted,
  now: string,
): TableReply {
  const scope = importerIn(db, programme, email);
  const upload = { bytes, fileName: basename(file), locale: 'en' as const, now };
  const id = openTable(db, scope, upload);
  try {
    const asked = { sheet: null, hidden: 'skip', remembered, language: 'en' } as const;
    lookAtTable(db, scope, { id, ...asked, now });
    const { mapping } = getTable(db, scope, id);
    if (!mapping) throw new Error(`Table ${id} has no mapping.`);
    let counts = checkTable(db, scope, { id, mapping, now });
    if (!isDryRun) counts = acceptTable(db, scope, { id, change: null, now });
    return { isDryRun, counts, refused: refusedOf(db, scope, id) };
  } finally {
    if (getTable(db, scope, id).state !== 'applied') cancelTable(db, scope, { id, now });
    sweepTables(db, now);
  }
}

const page = 5000;

function refusedOf(db: Queryable, scope: Authorised<'openEntry'>, id: number): ImportedRow[] {
  const rows: ImportedRow[] = [];
  let after: number | undefined;
  do {
    const words = workbookWords();
    const wanted = { id, outcome: 'refused', limit: page, locale: 'en', words } as const;
    const found = listTableRows(db, scope, { ...wanted, after });
    rows.push(...found.rows);
    after = found.next ?? undefined;
  } while (after !== undefined);
  return rows;
}

/** The reply in lines for a person: every value that is refused and why, and how many of each. */
export function tableLines({ isDryRun, counts, refused }: TableReply): string[] {
  const lines = refused.map(({ row, column, said, problem }) => {
    const words = problem && errorInWords({ code: 'invalid', ...problem }, 'en');
    return `row ${row} ${column}  refused  ${said.join(' · ')}  ${problem?.field}: ${words}`;
  });
  const sum = [
    ...[`${counts.new} new`, `${counts.changed} changed`, `${counts.unchanged} unchanged`],
    ...[`${counts.refused} refused`, `${counts['left-out']} left out`],
  ].join(', ');
  return [...lines, isDryRun ? `Would be: ${sum}. Nothing was saved.` : `Saved as drafts: ${sum}.`];
}
