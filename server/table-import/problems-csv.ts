import type { Queryable } from '@/db/open';
import { getTable } from '@/db/queries/get-table';
import { listTableRows } from '@/db/queries/list-table-rows';
import { toCsv } from '@/lib/csv';
import type { Locale } from '@/lib/locale';
import type { Authorised } from '@/lib/permissions';
import { errorInWords } from '../i18n/error-in-words';
import { sayIn, workbookWords } from '../i18n/figure-words';

const page = 5000;

/** Every refused value of a table with its row, its column and the reason, in the file's order. */
export function problemsCsv(
  db: Queryable,
  scope: Authorised<'openEntry'>,
  { id, locale }: { readonly id: number; readonly locale: Locale },
): { readonly name: string; readonly text: string } {
  const { fileName } = getTable(db, scope, id);
  const say = sayIn(locale, 'tables');
  const lines: (string | number)[][] = [
    ['row', 'column', 'said', 'problem'].map((one) => say(`problems.${one}`)),
  ];
  let after: number | undefined;
  do {
    const wanted = { id, outcome: 'refused' as const, after, limit: page };
    const found = listTableRows(db, scope, { ...wanted, locale, words: workbookWords() });
    for (const { row, column, said, problem } of found.rows) {
      const words = problem ? errorInWords({ code: 'invalid', ...problem }, locale) : '';
      lines.push([row, column, said.join(' · '), words]);
    }
    after = found.next ?? undefined;
  } while (after !== undefined);
  const name = fileName.replace(/\.\w+$/, '').replace(/[^\w-]+/g, '_') || 'table';
  return { name: `${name}-problems.csv`, text: toCsv(lines) };
}
