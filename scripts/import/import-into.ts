import type { Queryable } from '@/db/open';
import { findImporter } from '@/db/queries/find-importer';
import { findProgramme } from '@/db/queries/find-programme';
import type { WorkbookReply } from '@/lib/api/workbook-schema';
import { AppError } from '@/lib/errors';
import { authorise } from '@/lib/permissions';
import { errorInWords } from '@/server/i18n/error-in-words';
import { importFile } from '@/server/workbook/import-file';
import type { Asked } from './asked';

type Wanted = Pick<Asked, 'programme' | 'email' | 'isDryRun'>;

/** The proof that a person of the instance may enter values of a programme. */
export function importerIn(db: Queryable, slug: string, email: string | null) {
  const caller = findImporter(db, email);
  const programme = findProgramme(db, slug);
  if (!programme) throw new AppError('not-found', { field: 'programme' });
  return authorise(caller, 'openEntry', { programmeId: programme.id });
}

/** What an upload on the screen does, in the name of a person of the instance. */
export function importInto(
  db: Queryable,
  bytes: Uint8Array,
  { programme: slug, email, isDryRun }: Wanted,
  now: string,
): WorkbookReply {
  const { caller, subject } = importerIn(db, slug, email);
  const scope = authorise(caller, 'viewOffice', subject);
  return importFile(db, scope, { bytes, programme: slug, locale: 'en', isDryRun, now });
}

/**
 * The reply in lines for a person: what changes, what is unusual about it, what is refused and why, and
 * how many of each.
 */
export function replyLines({ rows, counts, isDryRun }: WorkbookReply): string[] {
  const told = rows.filter(({ outcome }) => outcome !== 'unchanged');
  const lines = told.flatMap(
    ({ row, outcome, names, indicator, before, after, problem, hints }) => {
      const cell = names
        ? [names.place, names.period, names.indicator, names.category].filter(Boolean).join(' · ')
        : indicator;
      const said = problem
        ? `${problem.field}: ${errorInWords({ code: 'invalid', ...problem }, 'en')}`
        : `${before ?? '(nothing)'} → ${after}`;
      const asked = hints.map((hint) => `row ${row}  unusual  ${cell}  ${hint}`);
      return [`row ${row}  ${outcome}  ${cell}  ${said}`, ...asked];
    },
  );
  const sum = `${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.refused} refused`;
  return [...lines, isDryRun ? `Would be: ${sum}. Nothing was saved.` : `Saved as drafts: ${sum}.`];
}
