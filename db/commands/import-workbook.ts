import type { WorkbookReply, WorkbookRow } from '@/lib/api/workbook-schema';
import { categoryLabel } from '@/lib/dimension/breakdown';
import { AppError } from '@/lib/errors';
import { groupBy } from '@/lib/group-by';
import type { Hint } from '@/lib/hint/hint';
import { hintWords } from '@/lib/hint/hint-words';
import type { InputProblem } from '@/lib/input-problems';
import { type Locale, localise } from '@/lib/locale';
import type { ObservationInput } from '@/lib/observation/observation-input';
import { periodWords } from '@/lib/period/period-words';
import type { Authorised } from '@/lib/permissions';
import type { FileRow } from '@/lib/workbook/read-rows';
import { readValue } from '@/lib/workbook/read-value';
import { saidText } from '@/lib/workbook/said-text';
import { standingValue } from '@/lib/workbook/workbook-text';
import type { AllWorkbookWords } from '@/lib/workbook/workbook-words';
import type { Queryable } from '../open';
import { type FoundCell, workbookCells } from '../queries/workbook-cells';
import { transact } from '../transact';
import { type HintedObservation, recordWithHints } from './record-with-hints';

interface ImportInput {
  readonly rows: readonly FileRow[];
  /** The programme's slug: rows that name another are refused. */
  readonly programme: string;
  readonly words: AllWorkbookWords;
  /** Of the answer, and of rows that name no language. */
  readonly locale: Locale;
  readonly isDryRun: boolean;
  /** ISO UTC. */
  readonly now: string;
}

/** Carries what a dry run found out of the transaction that it undoes. */
class Undone extends Error {
  readonly reply: WorkbookReply;

  constructor(reply: WorkbookReply) {
    super('A dry run changes nothing.');
    this.reply = reply;
  }
}

/**
 * Saves what the rows of a workbook change, as drafts of the caller, in one transaction: each row
 * that can be saved is, and each of the others is answered with its reason. A dry run does the same
 * and undoes it.
 */
export function importWorkbook(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  input: ImportInput,
): WorkbookReply {
  try {
    return transact(db, (tx) => {
      const reply = importRows(tx, scope, input);
      if (input.isDryRun) throw new Undone(reply);
      return reply;
    });
  } catch (error) {
    if (error instanceof Undone) return error.reply;
    throw error;
  }
}

interface Weighed {
  readonly row: FileRow;
  readonly found: FoundCell | null;
  readonly outcome: WorkbookRow['outcome'];
  readonly input: ObservationInput | null;
  readonly problem: InputProblem | null;
  readonly hints: readonly Hint[];
}

function importRows(
  tx: Queryable,
  scope: Authorised<'viewOffice'>,
  input: ImportInput,
): WorkbookReply {
  const cells = workbookCells(tx, scope, input.now);
  const named = groupBy(input.rows, keyOf);
  const weighed = input.rows.map((row) =>
    weigh(row, cells(row.key), { ...input, isTwice: (named.get(keyOf(row))?.length ?? 0) > 1 }),
  );
  const saved = new Map<FileRow, Weighed>();
  const bySheet = groupBy(
    weighed.filter((one) => one.input !== null),
    ({ row }) => JSON.stringify([row.key.place, row.key.period]),
  );
  for (const ofSheet of bySheet.values()) {
    for (const one of saveSheet(tx, scope, ofSheet, input.now)) saved.set(one.row, one);
  }
  const rows = weighed.map((one) => replyRow(saved.get(one.row) ?? one, input));
  const count = (outcome: WorkbookRow['outcome']) =>
    rows.filter((row) => row.outcome === outcome).length;
  return {
    isDryRun: input.isDryRun,
    counts: {
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      refused: count('refused'),
    },
    rows,
  };
}

function keyOf({ key }: FileRow): string {
  return JSON.stringify(Object.values(key));
}

function weigh(
  row: FileRow,
  found: FoundCell | InputProblem,
  { programme, locale, words, isTwice }: ImportInput & { isTwice: boolean },
): Weighed {
  const refused = (problem: InputProblem, cell: FoundCell | null = null): Weighed => ({
    ...{ row, found: cell, outcome: 'refused', input: null, problem, hints: [] },
  });
  if (row.problem) return refused(row.problem);
  if (row.programme !== null && row.programme !== programme) {
    return refused(problemAt('programme', 'workbook.errors.otherProgramme'));
  }
  if (!('cell' in found)) return refused(found);
  if (isTwice) return refused(problemAt('indicator', 'observation.errors.twice'), found);
  const { cell, indicator } = found;
  const read = readValue(row, { cell, indicator, locale: row.language ?? locale, words });
  if (read.kind === 'refused') return refused(read.problem, found);
  const input = read.kind === 'unchanged' ? null : read.input;
  return { row, found, outcome: read.kind, input, problem: null, hints: [] };
}

const problemAt = (field: string, words: string): InputProblem => ({ field, words, params: {} });

/** Saves the rows of one sheet together; where one is refused, each alone, to name all that are. */
function saveSheet(
  tx: Queryable,
  scope: Authorised<'viewOffice'>,
  rows: readonly Weighed[],
  now: string,
): readonly Weighed[] {
  const all = save(tx, scope, rows, now);
  if ('saved' in all) return withHints(rows, all.saved);
  const each = rows.map((one) => ({ one, said: save(tx, scope, [one], now) }));
  return each.flatMap(({ one, said }): readonly Weighed[] =>
    'saved' in said
      ? withHints([one], said.saved)
      : [{ ...one, outcome: 'refused', problem: said.problem }],
  );
}

function withHints(rows: readonly Weighed[], saved: readonly HintedObservation[]): Weighed[] {
  return rows.map((one, at) => ({ ...one, hints: saved[at]?.hints ?? [] }));
}

type Saved =
  | { readonly saved: readonly HintedObservation[] }
  /** What kept the rows from being saved, all of them. */
  | { readonly problem: InputProblem };

function save(
  tx: Queryable,
  scope: Authorised<'viewOffice'>,
  rows: readonly Weighed[],
  now: string,
): Saved {
  const [{ row: first } = { row: null }] = rows;
  if (!first) return { saved: [] };
  const { place, period } = first.key;
  const values = rows.flatMap(({ input }) => (input ? [input] : []));
  try {
    return { saved: recordWithHints(tx, scope, { place, period, values, now, way: 'import' }) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { field, words, params } = error;
    return { problem: { field: field?.replace(/^values\.\d+\.?/, '') || 'value', words, params } };
  }
}

function replyRow(
  { row, found, outcome, input, problem, hints }: Weighed,
  { words, locale }: ImportInput,
): WorkbookRow {
  const say = words[locale];
  const stored = found && standingValue(found.cell);
  return {
    row: row.row,
    outcome,
    ...row.key,
    names: found && {
      place: localise(found.sheet.place.name, locale).text,
      period: periodWords(found.sheet.period, locale, say.periods),
      indicator: localise(found.indicator.title, locale).text,
      category: categoryLabel(row.key.category, found.sheet.dimensions, locale),
    },
    before: found && stored && saidText(stored, found.indicator, locale, say),
    after: found && input && saidText(input, found.indicator, locale, say),
    problem: problem && { ...problem, params: { ...problem.params } },
    hints: found ? hints.map((hint) => hintWords(hint, found.indicator, locale, say.entry)) : [],
  };
}
