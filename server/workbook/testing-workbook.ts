import { importWorkbook } from '@/db/commands/import-workbook';
import type { Queryable } from '@/db/open';
import { testNow } from '@/db/testing-people';
import type { TestProgramme } from '@/db/testing-programme';
import { scopeFor } from '@/db/testing-scope';
import type { Locale } from '@/lib/locale';
import type { PersonCaller } from '@/lib/permissions';
import type { Column, GridCell, GridRow } from '@/lib/workbook/columns';
import { readRows } from '@/lib/workbook/read-rows';
import { workbookWords } from '../i18n/figure-words';
import { readFile } from './read-file';
import { type WantedWorkbook, workbookFile } from './workbook-file';

type Wanted = Partial<Omit<WantedWorkbook, 'programme'>>;

/** A workbook as a person downloads it. */
export function download(
  db: Queryable,
  programme: TestProgramme,
  caller: PersonCaller,
  wanted: Wanted = {},
) {
  const scope = scopeFor(caller, 'viewOffice', programme);
  return workbookFile(db, scope, {
    ...{ programme: programme.slug, format: 'xlsx', locale: 'fr', now: testNow },
    ...{ places: [], periods: [] },
    ...wanted,
  });
}

/** The rows of a file as its spreadsheet shows them, with what was typed in some of them. */
export function fill(
  bytes: Uint8Array,
  typed: (row: Partial<Record<Column, GridCell>>) => Partial<Record<Column, GridCell>>,
): GridRow[] {
  const [title, labels, ids, ...rows] = readFile(bytes);
  if (!title || !labels || !ids) throw new Error('A workbook has three lines above its values.');
  const at = (id: string) => ids.cells.indexOf(id);
  return [
    ...[title, labels, ids],
    ...rows.map((row) => {
      const named = Object.fromEntries(
        ids.cells.map((id, i) => [String(id), row.cells[i] ?? null]),
      );
      const cells = [...row.cells];
      for (const [id, value] of Object.entries(typed(named))) cells[at(id)] = value;
      return { ...row, cells: Array.from(cells, (cell) => cell ?? null) };
    }),
  ];
}

/** What the upload of these rows answers. */
export function upload(
  db: Queryable,
  programme: TestProgramme,
  caller: PersonCaller,
  grid: readonly GridRow[],
  { isDryRun = false, locale = 'fr' }: { isDryRun?: boolean; locale?: Locale } = {},
) {
  return importWorkbook(db, scopeFor(caller, 'viewOffice', programme), {
    rows: readRows(grid),
    programme: programme.slug,
    words: workbookWords(),
    ...{ locale, isDryRun, now: testNow },
  });
}
