import { and, eq, isNull } from 'drizzle-orm';
import { type FileKey, removeFile } from './evidence-files';
import type { Queryable } from './open';
import { evidence } from './schema/evidence';
import { transact } from './transact';

/** Removes bytes that no record holds any more; in a transaction, so that no upload comes between. */
export function removeUnheld(db: Queryable, folder: string, key: FileKey): void {
  transact(db, (tx) => {
    const held = tx
      .select({ id: evidence.id })
      .from(evidence)
      .where(
        and(
          eq(evidence.programmeId, key.programmeId),
          eq(evidence.sha256, key.sha256),
          isNull(evidence.destroyedAt),
        ),
      )
      .get();
    if (!held) removeFile(folder, key);
  });
}
