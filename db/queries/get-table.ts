import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { tableImport } from '../schema/table-import';

const columns = {
  id: tableImport.id,
  fileName: tableImport.fileName,
  sha256: tableImport.sha256,
  state: tableImport.state,
  profile: tableImport.profile,
  mapping: tableImport.mapping,
  checked: tableImport.checked,
  doneRows: tableImport.doneRows,
  startedAt: tableImport.startedAt,
  touchedAt: tableImport.touchedAt,
};

/** An import of the caller: those of others are none of their business. Throws `not-found`. */
export function getTable(db: Queryable, scope: Authorised<'openEntry'>, id: number) {
  const row = db.select(columns).from(tableImport).where(own(scope, id)).get();
  if (!row) throw new AppError('not-found', { field: 'table' });
  return row;
}

export type TableRowInDatabase = ReturnType<typeof getTable>;

/** The file itself; throws `conflict` once it is gone, its values saved or the import given up. */
export function getTableBytes(
  db: Queryable,
  scope: Authorised<'openEntry'>,
  id: number,
): Uint8Array {
  const row = db.select({ bytes: tableImport.bytes }).from(tableImport).where(own(scope, id)).get();
  if (!row) throw new AppError('not-found', { field: 'table' });
  if (!row.bytes) throw goneTable();
  return new Uint8Array(row.bytes);
}

export function goneTable(): AppError {
  return new AppError('conflict', { field: 'table', words: 'tables.errors.gone' });
}

function own({ caller, subject }: Authorised<'openEntry'>, id: number) {
  return and(
    eq(tableImport.id, id),
    eq(tableImport.programmeId, subject.programmeId),
    eq(tableImport.personId, caller.personId),
  );
}
