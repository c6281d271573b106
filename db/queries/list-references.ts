import { and, asc, eq } from 'drizzle-orm';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { indicatorReference, vocabulary, vocabularyTerm } from '../schema/tag';

/** The reference indicators that indicators of a programme contribute to. */
export function listReferences(db: Queryable, programmeId: number, indicatorId?: number) {
  return db
    .select({
      indicator: indicator.code,
      vocabulary: vocabulary.code,
      code: vocabularyTerm.code,
      rule: indicatorReference.rule,
      share: indicatorReference.share,
      note: indicatorReference.note,
    })
    .from(indicatorReference)
    .innerJoin(indicator, eq(indicator.id, indicatorReference.indicatorId))
    .innerJoin(vocabularyTerm, eq(vocabularyTerm.id, indicatorReference.termId))
    .innerJoin(vocabulary, eq(vocabulary.id, vocabularyTerm.vocabularyId))
    .where(
      and(
        eq(indicator.programmeId, programmeId),
        indicatorId === undefined ? undefined : eq(indicator.id, indicatorId),
      ),
    )
    .orderBy(asc(indicator.ordinal), asc(indicatorReference.id))
    .all();
}
