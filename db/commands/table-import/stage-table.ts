import { eq, sql } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import { compactInput } from '@/lib/table-import/compact-input';
import { type TableMapping, tableAxes } from '@/lib/table-import/mapping';
import type { CheckedTable, StagedCounts } from '@/lib/table-import/profile';
import { stagedOutcomes } from '@/lib/table-import/staged-outcome';
import { cellText, type TableCell } from '@/lib/table-import/table-cells';
import type { Queryable } from '../../open';
import { preparedRows, preparedWrite } from '../../prepared';
import { getTable, goneTable } from '../../queries/get-table';
import { tableImport, tableImportValue } from '../../schema/table-import';
import { transact } from '../../transact';
import type { CheckedCell } from './check-cells';

interface Begun {
  readonly id: number;
  readonly mapping: TableMapping;
  readonly now: string;
}

/** Empties what an earlier check staged. Throws `conflict` for what was saved or given up. */
export function beginCheck(
  db: Queryable,
  scope: Authorised<'openEntry'>,
  { id, mapping, now }: Begun,
): void {
  transact(db, (tx) => {
    const { state } = getTable(tx, scope, id);
    if (state === 'applied' || state === 'cancelled') throw goneTable();
    tx.delete(tableImportValue).where(eq(tableImportValue.importId, id)).run();
    tx.update(tableImport)
      .set({ state: 'checking', mapping, checked: null, doneRows: 0, touchedAt: now })
      .where(eq(tableImport.id, id))
      .run();
  });
}

interface Staged {
  readonly id: number;
  readonly cells: readonly CheckedCell[];
  /** Rows of the file that were read so far. */
  readonly doneRows: number;
  readonly now: string;
}

/** Writes down some checked values. Throws `conflict` where the import was given up meanwhile. */
export function stageCells(db: Queryable, { id, cells, doneRows, now }: Staged): void {
  transact(db, (tx) => {
    const [state] = stateOf(tx, { id })[0] ?? [];
    if (state !== 'checking') {
      throw new AppError('conflict', { field: 'table', words: 'tables.errors.cancelled' });
    }
    for (const one of cells) insertStaged(tx, stagedRow(id, one));
    touch(tx, { id, doneRows, now });
  });
}

function stagedRow(importId: number, checked: CheckedCell) {
  const { cell, codes, outcome, cellKey, input, standing, problem } = checked;
  return {
    ...{ importId, outcome, cellKey, row: cell.row, column: cell.column },
    said: JSON.stringify(saidBy(cell)),
    place: codes?.place ?? null,
    period: codes?.period ?? null,
    input: input && JSON.stringify(compactInput(input)),
    standing: standing && JSON.stringify(standing),
    problem: problem && JSON.stringify(problem),
  };
}

const longestSaid = 120;

/** What a file says of a value, in the order of the axes, and last the value itself. */
function saidBy({ named, fields }: TableCell): string[] {
  const texts = tableAxes.flatMap((axis) =>
    named.filter((one) => one.axis === axis).map(({ text }) => String(text).trim()),
  );
  const values = Object.values(fields).map(({ cell }) => cellText(cell));
  return [...texts, values.join(' / ')].map((text) => text.slice(0, longestSaid));
}

const stateOf = preparedRows<[state: string]>('SELECT state FROM table_import WHERE id = @id');

const touch = preparedWrite(`UPDATE table_import
  SET done_rows = @doneRows, touched_at = @now WHERE id = @id`);

const insertStaged = preparedWrite(`INSERT INTO table_import_value
    (import_id, row, "column", outcome, said, place, period, cell_key, input, standing, problem)
  VALUES (@importId, @row, @column, @outcome, @said, @place, @period, @cellKey, @input, @standing,
    @problem)`);

interface Ended extends Omit<CheckedTable, 'counts'> {
  readonly id: number;
  /** Keys of the cells of which the file says two things. */
  readonly repeated: readonly string[];
  readonly now: string;
}

const twice = { field: 'value', words: 'tables.errors.twice', params: {} };

/** What the check found; of a cell of which the file says two things, neither is taken. */
export function endCheck(db: Queryable, { id, repeated, now, ...found }: Ended): void {
  transact(db, (tx) => {
    const [state] = stateOf(tx, { id })[0] ?? [];
    if (state !== 'checking') {
      throw new AppError('conflict', { field: 'table', words: 'tables.errors.cancelled' });
    }
    if (repeated.length > 0) {
      tx.update(tableImportValue)
        .set({ outcome: 'refused', problem: twice })
        .where(
          sql`${tableImportValue.importId} = ${id} AND ${tableImportValue.cellKey} IN
            (SELECT value FROM json_each(${JSON.stringify(repeated)}))`,
        )
        .run();
    }
    const counts = countStaged(tx, id);
    tx.update(tableImport)
      .set({ state: 'checked', checked: { ...found, counts }, touchedAt: now })
      .where(eq(tableImport.id, id))
      .run();
  });
}

export function countStaged(db: Queryable, id: number): StagedCounts {
  const rows = db
    .select({ outcome: tableImportValue.outcome, count: sql<number>`count(*)` })
    .from(tableImportValue)
    .where(eq(tableImportValue.importId, id))
    .groupBy(tableImportValue.outcome)
    .all();
  const counts = new Map(rows.map(({ outcome, count }) => [outcome, count]));
  return Object.fromEntries(
    stagedOutcomes.map((outcome) => [outcome, counts.get(outcome) ?? 0]),
  ) as StagedCounts;
}

/** A check that came to no end leaves the file as it was read. */
export function failCheck(db: Queryable, { id, now }: { id: number; now: string }): void {
  transact(db, (tx) => {
    tx.delete(tableImportValue).where(eq(tableImportValue.importId, id)).run();
    tx.update(tableImport)
      .set({ state: 'read', checked: null, doneRows: 0, touchedAt: now })
      .where(sql`${tableImport.id} = ${id} AND ${tableImport.state} = 'checking'`)
      .run();
  });
}
