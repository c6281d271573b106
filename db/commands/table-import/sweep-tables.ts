import { and, eq, inArray, lt, ne, or, sql } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../../open';
import { getTable } from '../../queries/get-table';
import { tableImport, tableImportValue } from '../../schema/table-import';
import { transact } from '../../transact';

const minute = 60_000;
/** A running check touches its import many times a second. */
const stalledAfter = 2 * minute;
const forgottenAfter = 24 * 60 * minute;

/** Gives an import up: nothing of it is saved, and a running check of it ends. */
export function cancelTable(
  db: Queryable,
  scope: Authorised<'openEntry'>,
  { id, now }: { readonly id: number; readonly now: string },
): void {
  transact(db, (tx) => {
    const { state } = getTable(tx, scope, id);
    if (state === 'applied') {
      throw new AppError('conflict', { field: 'table', words: 'tables.errors.alreadySaved' });
    }
    tx.update(tableImport)
      .set({ state: 'cancelled', touchedAt: now })
      .where(eq(tableImport.id, id))
      .run();
  });
}

/** Whether a check that says it is running has long stood still: its process is gone. */
export function isStalled(table: { state: string; touchedAt: string }, now: string): boolean {
  return table.state === 'checking' && Date.parse(now) - Date.parse(table.touchedAt) > stalledAfter;
}

/**
 * Removes what imports leave: all of those given up or forgotten, the staged values of a check whose
 * process ended, and of those saved the file and all values but the refused ones.
 */
export function sweepTables(db: Queryable, now: string): void {
  const before = (ms: number) => new Date(Date.parse(now) - ms).toISOString();
  const gone = or(
    eq(tableImport.state, 'cancelled'),
    and(ne(tableImport.state, 'applied'), lt(tableImport.touchedAt, before(forgottenAfter))),
  );
  transact(db, (tx) => {
    const ids = tx.select({ id: tableImport.id }).from(tableImport).where(gone);
    tx.delete(tableImportValue).where(inArray(tableImportValue.importId, ids)).run();
    tx.delete(tableImport).where(gone).run();
  });
  transact(db, (tx) => {
    const stalled = and(
      eq(tableImport.state, 'checking'),
      lt(tableImport.touchedAt, before(stalledAfter)),
    );
    const ids = tx.select({ id: tableImport.id }).from(tableImport).where(stalled);
    tx.delete(tableImportValue).where(inArray(tableImportValue.importId, ids)).run();
    tx.update(tableImport).set({ state: 'read', checked: null, doneRows: 0 }).where(stalled).run();
  });
  transact(db, (tx) => {
    const saved = tx
      .select({ id: tableImport.id })
      .from(tableImport)
      .where(and(eq(tableImport.state, 'applied'), sql`${tableImport.bytes} IS NOT NULL`));
    tx.delete(tableImportValue)
      .where(
        and(inArray(tableImportValue.importId, saved), ne(tableImportValue.outcome, 'refused')),
      )
      .run();
    tx.update(tableImport)
      .set({ bytes: null })
      .where(and(eq(tableImport.state, 'applied'), sql`${tableImport.bytes} IS NOT NULL`))
      .run();
  });
  transact(db, (tx) => {
    const old = tx
      .select({ id: tableImport.id })
      .from(tableImport)
      .where(
        and(eq(tableImport.state, 'applied'), lt(tableImport.touchedAt, before(forgottenAfter))),
      );
    tx.delete(tableImportValue).where(inArray(tableImportValue.importId, old)).run();
  });
}

/** Whether there is anything to sweep; asked before a worker is woken for it. */
export function hasTables(db: Queryable): boolean {
  return db.select({ id: tableImport.id }).from(tableImport).limit(1).get() !== undefined;
}
