import { and, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '../open';
import { tag, vocabulary, vocabularyTerm } from '../schema/tag';
import type { VocabularyCode } from './seed-vocabularies';

interface TagInput {
  readonly programmeId: number;
  readonly vocabulary: VocabularyCode;
  readonly codes: readonly string[];
  readonly placeId?: number;
  readonly indicatorId?: number;
}

/** Says terms of a vocabulary of a programme, its work in one place, or one indicator. */
export function tagProgramme(tx: Queryable, input: TagInput): void {
  for (const code of input.codes) {
    const term = tx
      .select({ id: vocabularyTerm.id })
      .from(vocabularyTerm)
      .innerJoin(vocabulary, eq(vocabulary.id, vocabularyTerm.vocabularyId))
      .where(
        and(
          eq(vocabulary.code, input.vocabulary),
          isNull(vocabulary.programmeId),
          eq(vocabularyTerm.code, code),
        ),
      )
      .get();
    if (!term) throw new Error(`${input.vocabulary} has no term ${code}.`);
    tx.insert(tag)
      .values({
        programmeId: input.programmeId,
        termId: term.id,
        placeId: input.placeId ?? null,
        indicatorId: input.indicatorId ?? null,
      })
      .run();
  }
}
