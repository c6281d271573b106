import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import type { TagsInput } from '@/lib/tag/tag-input';
import { CellProblems } from '../cell-problems';
import type { Queryable } from '../open';
import { getCurrentIndicator } from '../queries/get-current-indicator';
import { listProgrammePlaces } from '../queries/list-programme-places';
import { tag, vocabulary, vocabularyTerm } from '../schema/tag';
import { termIds } from '../term-ids';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

/** Says anew which terms hold of a programme, of its work in one place, or of one indicator. */
export function setTags(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, place, indicator, terms }: TagsInput & Moment,
): void {
  const { programmeId } = scope.subject;
  transact(db, (tx) => {
    const placeId = place === null ? null : getPlaceId(tx, programmeId, place);
    const indicatorId =
      indicator === null ? null : getCurrentIndicator(tx, { programmeId, code: indicator }).id;
    const problems = new CellProblems();
    const ids = termIds(tx, programmeId, terms, 'terms', problems);
    problems.refuse();
    const held = listHeld(tx, { programmeId, placeId, indicatorId });
    const gone = held.filter(({ termId }) => !ids.includes(termId));
    const added = ids.filter((id) => !held.some(({ termId }) => termId === id));
    if (gone.length === 0 && added.length === 0) return;
    tx.delete(tag)
      .where(
        inArray(
          tag.id,
          gone.map(({ id }) => id),
        ),
      )
      .run();
    for (const termId of added) {
      tx.insert(tag).values({ programmeId, termId, placeId, indicatorId }).run();
    }
    const subject = { place, indicator };
    recordChange(
      tx,
      scope,
      { now, way },
      {
        action: 'set-tags',
        subjectKind: indicatorId === null ? 'programme' : 'indicator',
        subjectId: String(indicatorId ?? programmeId),
        before: {
          ...subject,
          terms: held.map(({ vocabulary: of, code }) => ({ vocabulary: of, code })),
        },
        after: { ...subject, terms },
      },
    );
  });
}

function getPlaceId(tx: Queryable, programmeId: number, key: string): number {
  const found = listProgrammePlaces(tx, programmeId).find((one) => one.key === key);
  if (!found) throw new AppError('invalid', { field: 'place', words: 'api.plan.unknownPlace' });
  return found.id;
}

interface Subject {
  readonly programmeId: number;
  readonly placeId: number | null;
  readonly indicatorId: number | null;
}

function listHeld(tx: Queryable, { programmeId, placeId, indicatorId }: Subject) {
  return tx
    .select({
      id: tag.id,
      termId: tag.termId,
      vocabulary: vocabulary.code,
      code: vocabularyTerm.code,
    })
    .from(tag)
    .innerJoin(vocabularyTerm, eq(vocabularyTerm.id, tag.termId))
    .innerJoin(vocabulary, eq(vocabulary.id, vocabularyTerm.vocabularyId))
    .where(
      and(
        eq(tag.programmeId, programmeId),
        placeId === null ? isNull(tag.placeId) : eq(tag.placeId, placeId),
        indicatorId === null ? isNull(tag.indicatorId) : eq(tag.indicatorId, indicatorId),
      ),
    )
    .orderBy(asc(tag.id))
    .all();
}
