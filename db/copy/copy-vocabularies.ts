import { asc, eq, getTableColumns } from 'drizzle-orm';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { indicatorReference, vocabulary, vocabularyTerm } from '../schema/tag';
import { type CopiedIds, copied, copyRows } from './copied-ids';

/**
 * The programme's own vocabularies and their terms; returns the terms. Those that all programmes share
 * stay what they are.
 */
export function copyVocabularies(tx: Queryable, fromId: number, programmeId: number): CopiedIds {
  const isOwn = eq(vocabulary.programmeId, fromId);
  const vocabularyIds = copyRows(
    tx.select().from(vocabulary).where(isOwn).orderBy(asc(vocabulary.id)).all(),
    (row) =>
      tx
        .insert(vocabulary)
        .values({ ...row, programmeId })
        .returning({ id: vocabulary.id })
        .get().id,
  );
  return copyRows(
    tx
      .select(getTableColumns(vocabularyTerm))
      .from(vocabularyTerm)
      .innerJoin(vocabulary, eq(vocabulary.id, vocabularyTerm.vocabularyId))
      .where(isOwn)
      .orderBy(asc(vocabularyTerm.id))
      .all(),
    (row) =>
      tx
        .insert(vocabularyTerm)
        .values({ ...row, vocabularyId: copied(vocabularyIds, row.vocabularyId) })
        .returning({ id: vocabularyTerm.id })
        .get().id,
  );
}

/** To which reference indicators of funders the indicators contribute. */
export function copyReferences(
  tx: Queryable,
  fromId: number,
  indicatorIds: CopiedIds,
  termIds: CopiedIds,
): void {
  for (const { id: _, ...row } of tx
    .select(getTableColumns(indicatorReference))
    .from(indicatorReference)
    .innerJoin(indicator, eq(indicator.id, indicatorReference.indicatorId))
    .where(eq(indicator.programmeId, fromId))
    .orderBy(asc(indicatorReference.id))
    .all()) {
    tx.insert(indicatorReference)
      .values({
        ...row,
        indicatorId: copied(indicatorIds, row.indicatorId),
        termId: termIds.get(row.termId) ?? row.termId,
      })
      .run();
  }
}
