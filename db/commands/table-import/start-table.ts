import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Authorised } from '@/lib/permissions';
import type { TableMapping } from '@/lib/table-import/mapping';
import type { TableProfile } from '@/lib/table-import/profile';
import type { Queryable } from '../../open';
import { getTable, goneTable } from '../../queries/get-table';
import { tableImport } from '../../schema/table-import';
import { transact } from '../../transact';

interface Started {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly profile: TableProfile;
  /** How it seems to be read. */
  readonly mapping: TableMapping;
  /** ISO UTC. */
  readonly now: string;
}

/** Keeps a file that was read, so that it can be understood step by step; returns the import's id. */
export function startTable(
  db: Queryable,
  { caller, subject }: Authorised<'openEntry'>,
  { fileName, bytes, profile, mapping, now }: Started,
): number {
  return db
    .insert(tableImport)
    .values({
      programmeId: subject.programmeId,
      personId: caller.personId,
      fileName: fileName.slice(0, 200),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: Buffer.from(bytes),
      state: 'read',
      profile,
      mapping,
      startedAt: now,
      touchedAt: now,
    })
    .returning({ id: tableImport.id })
    .get().id;
}

interface Looked {
  readonly id: number;
  readonly profile: TableProfile;
  /** How it is read from now on, until a person says otherwise. */
  readonly mapping: TableMapping;
  readonly now: string;
}

/** Another sheet of the same file, or other headings; what was checked before no longer holds. */
export function lookAtTable(
  db: Queryable,
  scope: Authorised<'openEntry'>,
  { id, profile, mapping, now }: Looked,
): void {
  transact(db, (tx) => {
    const { state } = getTable(tx, scope, id);
    if (state === 'applied' || state === 'cancelled') throw goneTable();
    tx.update(tableImport)
      .set({ state: 'read', profile, mapping, checked: null, touchedAt: now })
      .where(eq(tableImport.id, id))
      .run();
  });
}
