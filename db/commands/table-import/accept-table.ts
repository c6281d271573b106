import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import { groupBy } from '@/lib/group-by';
import type { InputProblem } from '@/lib/input-problems';
import { mostValuesAtOnce, type ObservationInput } from '@/lib/observation/observation-input';
import { type Authorised, authorise } from '@/lib/permissions';
import { compactInput, wholeInput } from '@/lib/table-import/compact-input';
import type { StagedCounts } from '@/lib/table-import/profile';
import type { Queryable } from '../../open';
import { preparedRows } from '../../prepared';
import { getTable } from '../../queries/get-table';
import { tableImport, tableImportValue } from '../../schema/table-import';
import { transact } from '../../transact';
import { recordHistory } from '../record-history';
import { recordObservations } from '../record-observations';
import { countStaged } from './stage-table';

interface Accepted {
  readonly id: number;
  /** Why approved values change; null where none does. */
  readonly change: ObservationInput['change'];
  readonly now: string;
}

/**
 * Saves what a check staged as drafts of the caller, in one transaction: each value that can still be
 * saved is, and each that cannot, because the programme changed since, is refused with its reason.
 */
export function acceptTable(
  db: Queryable,
  scope: Authorised<'openEntry'>,
  { id, change, now }: Accepted,
): StagedCounts {
  const { caller, subject } = scope;
  const office = authorise(caller, 'viewOffice', subject);
  return transact(db, (tx) => {
    const table = getTable(tx, scope, id);
    if (table.state !== 'checked' || !table.checked) {
      throw new AppError('conflict', { field: 'table', words: 'tables.errors.notChecked' });
    }
    if (table.checked.corrections > 0 && change === null) {
      throw new AppError('invalid', { field: 'change', words: 'errors.fields.required' });
    }
    const bySheet = groupBy(readStaged(tx, { id }), ([, place, period]) => `${place}\n${period}`);
    for (const rows of bySheet.values()) {
      const [[, place, period] = [0, '', '']] = rows;
      const values = rows.map(([staged, , , input]) => ({
        ...{
          staged,
          input: { ...wholeInput(JSON.parse(input) as Partial<ObservationInput>), change },
        },
      }));
      for (let at = 0; at < values.length; at += mostValuesAtOnce) {
        const some = values.slice(at, at + mostValuesAtOnce);
        saveSome(tx, office, { place, period, values: some, now });
      }
    }
    const counts = countStaged(tx, id);
    tx.update(tableImport)
      .set({ state: 'applied', checked: { ...table.checked, counts }, touchedAt: now })
      .where(eq(tableImport.id, id))
      .run();
    recordHistory(tx, {
      ...{ at: now, personId: caller.personId, way: 'import', action: 'import-table' },
      ...{ programmeId: subject.programmeId, subjectKind: 'table-import', subjectId: String(id) },
      ...{ before: null, reason: null },
      after: { fileName: table.fileName, sha256: table.sha256, ...counts },
    });
    return counts;
  });
}

interface Some {
  readonly place: string;
  readonly period: string;
  readonly values: readonly { readonly staged: number; readonly input: ObservationInput }[];
  readonly now: string;
}

/** The values of one sheet together; where one is refused, each alone, to name all that are. */
function saveSome(tx: Queryable, scope: Authorised<'viewOffice'>, some: Some): void {
  if (save(tx, scope, some) === null) return;
  for (const one of some.values) {
    const problem = save(tx, scope, { ...some, values: [one] });
    if (!problem) continue;
    tx.update(tableImportValue)
      .set({ outcome: 'refused', problem, input: compactInput(one.input) })
      .where(eq(tableImportValue.id, one.staged))
      .run();
  }
}

function save(
  tx: Queryable,
  scope: Authorised<'viewOffice'>,
  { place, period, values, now }: Some,
): InputProblem | null {
  try {
    const inputs = values.map(({ input }) => input);
    recordObservations(tx, scope, { place, period, values: inputs, now, way: 'import' });
    return null;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { field, words, params } = error;
    return { field: field?.replace(/^values\.\d+\.?/, '') || 'value', words, params };
  }
}

const readStaged = preparedRows<[id: number, place: string, period: string, input: string]>(
  `SELECT id, place, period, input FROM table_import_value
    WHERE import_id = @id AND outcome IN ('new', 'changed') ORDER BY period, place, id`,
);
