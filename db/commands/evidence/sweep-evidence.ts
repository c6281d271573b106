import { and, eq, isNull, lt } from 'drizzle-orm';
import { listFiles } from '../../evidence-files';
import type { Queryable } from '../../open';
import { removeUnheld } from '../../remove-unheld';
import { evidence } from '../../schema/evidence';
import { transact } from '../../transact';
import { recordHistory } from '../record-history';

interface Input {
  readonly folder: string;
  readonly now: string;
}

/** The reason on record where nobody destroyed a file but its day was over. */
export const dayIsOver = 'The day until which it was kept is over.';

/**
 * Destroys the files whose day is over, and removes bytes that are on no record: what a power cut left
 * between two steps. A database with no record at all removes nothing: it may stand there by mistake.
 */
export function sweepEvidence(db: Queryable, { folder, now }: Input): void {
  transact(db, (tx) => {
    const over = tx
      .select({ id: evidence.id, programmeId: evidence.programmeId, sha256: evidence.sha256 })
      .from(evidence)
      .where(and(lt(evidence.keptUntil, now.slice(0, 10)), isNull(evidence.destroyedAt)))
      .all();
    for (const { id, programmeId, sha256 } of over) {
      tx.update(evidence)
        .set({ title: '', destroyedAt: now, destroyedReason: dayIsOver })
        .where(eq(evidence.id, id))
        .run();
      recordHistory(tx, {
        ...{ at: now, personId: null, way: 'command', programmeId },
        ...{ action: 'destroy-file', subjectKind: 'evidence', subjectId: String(id) },
        ...{ before: null, after: { sha256 }, reason: dayIsOver },
      });
    }
  });
  const known = db.select({ id: evidence.id }).from(evidence).limit(1).get();
  if (!known) return;
  for (const key of listFiles(folder)) removeUnheld(db, folder, key);
}
