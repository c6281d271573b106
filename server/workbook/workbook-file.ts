import type { Queryable } from '@/db/open';
import { findOfficeProgramme } from '@/db/queries/find-office-programme';
import { listWorkbookSheets } from '@/db/queries/list-workbook-sheets';
import { toCsv } from '@/lib/csv';
import { AppError } from '@/lib/errors';
import { type Locale, localise } from '@/lib/locale';
import type { Authorised } from '@/lib/permissions';
import { makeTable, plainRows } from '@/lib/workbook/make-table';
import { workbookWords } from '../i18n/figure-words';
import { writeXlsx } from './write-xlsx';

export interface WantedWorkbook {
  readonly programme: string;
  readonly places: readonly string[];
  readonly periods: readonly string[];
  readonly format: 'xlsx' | 'csv';
  readonly locale: Locale;
  /** ISO UTC. */
  readonly now: string;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The cells of chosen sheets as a file to fill, with a telling name. */
export function workbookFile(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { format, locale, ...wanted }: WantedWorkbook,
): NamedBytes {
  const programme = findOfficeProgramme(db, wanted.programme);
  if (!programme) throw new AppError('not-found', { field: 'programme' });
  const words = workbookWords()[locale];
  const sheets = listWorkbookSheets(db, scope, wanted);
  const rows = makeTable(sheets, { programme: programme.slug, locale, words });
  const name = words.workbook('title', { programme: localise(programme.title, locale).text });
  const mark = programme.isDemonstration ? `${words.workbook('demonstration')} – ` : '';
  const title = mark + name;
  const bytes =
    format === 'xlsx'
      ? writeXlsx({ title, rows, locale, words })
      : new TextEncoder().encode(toCsv(plainRows(rows, { title, words })));
  return { name: fileName(sheets, programme, format), bytes };
}

function fileName(
  sheets: ReturnType<typeof listWorkbookSheets>,
  programme: { readonly slug: string; readonly isDemonstration: boolean },
  ending: string,
): string {
  const only = (names: readonly string[]) => (new Set(names).size === 1 ? names[0] : undefined);
  const parts = [
    programme.slug,
    'workbook',
    only(sheets.map(({ place }) => place.key)),
    only(sheets.map(({ period }) => period.code)),
    programme.isDemonstration ? 'Demonstration' : undefined,
  ];
  const plain = parts.filter((part) => part !== undefined).join('-');
  return `${plain.replace(/[^\w@.-]+/g, '_')}.${ending}`;
}
