import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '../open';
import { keyFigure } from '../schema/programme';
import { tag } from '../schema/tag';
import { type CopiedIds, copied, copiedOrNone } from './copied-ids';
import { copyReferences, copyVocabularies } from './copy-vocabularies';

interface Copied {
  readonly indicatorIds: CopiedIds;
  /** Null where the phases were not taken over. */
  readonly phaseIds: CopiedIds | null;
}

/** Tags and their vocabularies, references, and the key figures whose phase was taken over too. Places are those of the same set. */
export function copyMentions(
  tx: Queryable,
  fromId: number,
  programmeId: number,
  { indicatorIds, phaseIds }: Copied,
): void {
  const termIds = copyVocabularies(tx, fromId, programmeId);
  copyReferences(tx, fromId, indicatorIds, termIds);
  for (const { id: _, ...row } of tx
    .select()
    .from(tag)
    .where(eq(tag.programmeId, fromId))
    .orderBy(asc(tag.id))
    .all()) {
    tx.insert(tag)
      .values({
        ...row,
        programmeId,
        termId: termIds.get(row.termId) ?? row.termId,
        indicatorId: copiedOrNone(indicatorIds, row.indicatorId),
      })
      .run();
  }
  for (const { id: _, ...row } of tx
    .select()
    .from(keyFigure)
    .where(eq(keyFigure.programmeId, fromId))
    .orderBy(asc(keyFigure.ordinal))
    .all()) {
    if (row.phaseId !== null && phaseIds === null) continue;
    tx.insert(keyFigure)
      .values({
        ...row,
        programmeId,
        indicatorId: copied(indicatorIds, row.indicatorId),
        phaseId: row.phaseId === null || !phaseIds ? null : copied(phaseIds, row.phaseId),
      })
      .run();
  }
}
