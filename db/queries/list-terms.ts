import { asc, eq, isNull, or } from 'drizzle-orm';
import type { Queryable } from '../open';
import { vocabulary, vocabularyTerm } from '../schema/tag';

/** The vocabularies a programme may use: those that all share, and its own. */
export function listVocabularies(db: Queryable, programmeId: number) {
  return db
    .select({
      id: vocabulary.id,
      programmeId: vocabulary.programmeId,
      code: vocabulary.code,
      title: vocabulary.title,
      uri: vocabulary.uri,
      edition: vocabulary.edition,
    })
    .from(vocabulary)
    .where(or(isNull(vocabulary.programmeId), eq(vocabulary.programmeId, programmeId)))
    .orderBy(asc(vocabulary.id))
    .all();
}

/** The terms of those vocabularies, in their order. */
export function listTerms(db: Queryable, programmeId: number) {
  return db
    .select({
      id: vocabularyTerm.id,
      vocabularyId: vocabularyTerm.vocabularyId,
      vocabulary: vocabulary.code,
      code: vocabularyTerm.code,
      label: vocabularyTerm.label,
      unofficialLocales: vocabularyTerm.unofficialLocales,
    })
    .from(vocabularyTerm)
    .innerJoin(vocabulary, eq(vocabulary.id, vocabularyTerm.vocabularyId))
    .where(or(isNull(vocabulary.programmeId), eq(vocabulary.programmeId, programmeId)))
    .orderBy(asc(vocabularyTerm.id))
    .all();
}
