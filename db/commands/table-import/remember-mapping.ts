import { and, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { TableMapping } from '@/lib/table-import/mapping';
import type { Queryable } from '../../open';
import { tableMapping } from '../../schema/table-import';
import { transact } from '../../transact';
import { type HistoryEntry, recordHistory } from '../record-history';

interface Moment {
  readonly name: string;
  /** ISO UTC. */
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

/** Keeps how a table is read, for the next one like it; a mapping of the same name gives way. */
export function rememberMapping(
  db: Queryable,
  { caller, subject }: Authorised<'openEntry'>,
  { name, mapping, now, way }: Moment & { readonly mapping: TableMapping },
): void {
  const { programmeId } = subject;
  const kept = { mapping, savedBy: caller.personId, savedAt: now };
  transact(db, (tx) => {
    tx.insert(tableMapping)
      .values({ programmeId, name, ...kept })
      .onConflictDoUpdate({ target: [tableMapping.programmeId, tableMapping.name], set: kept })
      .run();
    recordHistory(tx, {
      ...{ at: now, personId: caller.personId, way, action: 'remember-table-mapping', programmeId },
      ...{ subjectKind: 'table-mapping', subjectId: name, before: null, after: { name } },
      reason: null,
    });
  });
}

/** Throws `not-found` where there is none of this name. */
export function forgetMapping(
  db: Queryable,
  { caller, subject }: Authorised<'openEntry'>,
  { name, now, way }: Moment,
): void {
  const { programmeId } = subject;
  transact(db, (tx) => {
    const gone = tx
      .delete(tableMapping)
      .where(and(eq(tableMapping.programmeId, programmeId), eq(tableMapping.name, name)))
      .returning({ id: tableMapping.id })
      .all();
    if (gone.length === 0) throw new AppError('not-found', { field: 'name' });
    recordHistory(tx, {
      ...{ at: now, personId: caller.personId, way, action: 'forget-table-mapping', programmeId },
      ...{ subjectKind: 'table-mapping', subjectId: name, before: { name }, after: null },
      reason: null,
    });
  });
}
