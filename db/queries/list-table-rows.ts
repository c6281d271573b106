import { and, asc, eq, gt } from 'drizzle-orm';
import type { ImportedRow } from '@/lib/api/table-schema';
import { categoryLabel } from '@/lib/dimension/breakdown';
import { type Locale, localise } from '@/lib/locale';
import { periodWords } from '@/lib/period/period-words';
import type { Authorised } from '@/lib/permissions';
import { columnName } from '@/lib/table-import/column-name';
import { wholeInput } from '@/lib/table-import/compact-input';
import type { StagedOutcome } from '@/lib/table-import/staged-outcome';
import { saidText } from '@/lib/workbook/said-text';
import type { AllWorkbookWords } from '@/lib/workbook/workbook-words';
import type { Queryable } from '../open';
import { tableImportValue } from '../schema/table-import';
import { listDimensions } from './content-framework';
import { getTable } from './get-table';
import { listEntryIndicators } from './list-entry-indicators';
import { listPeriods, namedPeriod } from './list-periods';
import { listProgrammePlaces } from './list-programme-places';

interface Wanted {
  readonly id: number;
  readonly outcome?: StagedOutcome | undefined;
  /** The id of the last one that was told. */
  readonly after?: number | undefined;
  readonly limit: number;
  readonly locale: Locale;
  readonly words: AllWorkbookWords;
}

/** Staged values of a table of the caller, in the order of the file, with what they would change. */
export function listTableRows(
  db: Queryable,
  scope: Authorised<'openEntry'>,
  { id, outcome, after = 0, limit, locale, words }: Wanted,
): { rows: ImportedRow[]; next: number | null } {
  getTable(db, scope, id);
  const found = db
    .select()
    .from(tableImportValue)
    .where(
      and(
        eq(tableImportValue.importId, id),
        outcome === undefined ? undefined : eq(tableImportValue.outcome, outcome),
        gt(tableImportValue.id, after),
      ),
    )
    .orderBy(asc(tableImportValue.id))
    .limit(limit + 1)
    .all();
  const rows = found.slice(0, limit);
  const row = rowMaker(db, scope.subject.programmeId, locale, words);
  return {
    rows: rows.map(row),
    next: found.length > limit ? (rows.at(-1)?.id ?? null) : null,
  };
}

type Staged = typeof tableImportValue.$inferSelect;

function rowMaker(db: Queryable, programmeId: number, locale: Locale, words: AllWorkbookWords) {
  const say = words[locale];
  const indicators = new Map(listEntryIndicators(db, programmeId).map((one) => [one.code, one]));
  const places = new Map(listProgrammePlaces(db, programmeId).map(({ key, name }) => [key, name]));
  const periods = new Map(listPeriods(db, programmeId).map((one) => [one.code, one]));
  const dimensions = listDimensions(db, programmeId);
  return ({ id, row, column, outcome, said, ...staged }: Staged): ImportedRow => {
    const input = staged.input && wholeInput(staged.input);
    const indicator = indicators.get(input?.indicator ?? '');
    const place = places.get(staged.place ?? '');
    const period = periods.get(staged.period ?? '');
    const isNamed = input && indicator && place && period;
    return {
      ...{ id, row, column: columnName(column), outcome, said: [...said] },
      names: isNamed
        ? {
            place: localise(place, locale).text,
            period: periodWords(namedPeriod(period), locale, say.periods),
            indicator: localise(indicator.title, locale).text,
            category: categoryLabel(input.category, dimensions, locale),
          }
        : null,
      before:
        indicator && staged.standing
          ? saidText(staged.standing.value, indicator, locale, say)
          : null,
      after: indicator && input ? saidText(input, indicator, locale, say) : null,
      problem: staged.problem && { ...staged.problem, params: { ...staged.problem.params } },
    };
  };
}
