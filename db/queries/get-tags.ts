import { asc, eq } from 'drizzle-orm';
import type { TagsOfProgramme, VocabularyWithTerms } from '@/lib/api/framework/tag-schema';
import { groupBy } from '@/lib/group-by';
import { isLocale } from '@/lib/locale';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { indicator } from '../schema/indicator';
import { place } from '../schema/place';
import { tag, vocabulary, vocabularyTerm } from '../schema/tag';
import { listReferences } from './list-references';
import { listTerms, listVocabularies } from './list-terms';
import { optionalPlaceKeyColumn } from './place-key';

type Scope = Authorised<'editFramework'>;

/** The vocabularies a programme may use, with their terms. */
export function getVocabularies(db: Queryable, { subject }: Scope): VocabularyWithTerms[] {
  const { programmeId } = subject;
  const terms = groupBy(listTerms(db, programmeId), ({ vocabularyId }) => vocabularyId);
  return listVocabularies(db, programmeId).map(({ id, programmeId: ownerId, ...one }) => ({
    ...one,
    isOwn: ownerId !== null,
    terms: (terms.get(id) ?? []).map(({ code, label, unofficialLocales }) => ({
      code,
      label,
      unofficial: (unofficialLocales ?? []).filter(isLocale),
    })),
  }));
}

/** What a programme, its places and its indicators are tagged with. */
export function getTags(db: Queryable, { subject: { programmeId } }: Scope): TagsOfProgramme {
  return {
    tags: db
      .select({
        vocabulary: vocabulary.code,
        code: vocabularyTerm.code,
        place: optionalPlaceKeyColumn,
        indicator: indicator.code,
      })
      .from(tag)
      .innerJoin(vocabularyTerm, eq(vocabularyTerm.id, tag.termId))
      .innerJoin(vocabulary, eq(vocabulary.id, vocabularyTerm.vocabularyId))
      .leftJoin(indicator, eq(indicator.id, tag.indicatorId))
      .leftJoin(place, eq(place.id, tag.placeId))
      .where(eq(tag.programmeId, programmeId))
      .orderBy(asc(tag.id))
      .all(),
    references: listReferences(db, programmeId),
  };
}
