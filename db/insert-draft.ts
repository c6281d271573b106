import { sql } from 'drizzle-orm';
import type { Localised } from '@/lib/locale';
import type { ObservedColumns } from './observed-columns';
import type { Queryable } from './open';
import { prepared } from './prepared';
import { observation } from './schema/observation';

type Row = typeof observation.$inferSelect;

/** A value as it is first written down, and what it is to replace. */
export type Draft = ObservedColumns &
  Pick<
    Row,
    | 'indicatorId'
    | 'indicatorVersionId'
    | 'placeId'
    | 'periodId'
    | 'combinationId'
    | 'organisationId'
    | 'sourceId'
    | 'origin'
    | 'enteredBy'
    | 'enteredAt'
    | 'isUsed'
    | 'usedReason'
    | 'replacesId'
    | 'changeReason'
    | 'changeWords'
  >;

type Inserted = Pick<Row, 'id' | 'revision' | 'reviewState'>;

/** Written for every value of every sheet: compiled once, with the triggers that belong to it. */
export function insertDraft(tx: Queryable, draft: Draft): Inserted {
  return statement(tx).get({
    ...draft,
    words: asJson(draft.words),
    note: asJson(draft.note),
    doubt: asJson(draft.doubt),
  });
}

/** What fills a place in a statement is not encoded by its column where it is null. */
function asJson(text: Localised | null): string | null {
  return text && JSON.stringify(text);
}

const at = sql.placeholder;
const json = (name: string) => sql`${sql.placeholder(name)}`;

const statement = prepared((db) =>
  db
    .insert(observation)
    .values({
      indicatorId: at('indicatorId'),
      indicatorVersionId: at('indicatorVersionId'),
      placeId: at('placeId'),
      periodId: at('periodId'),
      combinationId: at('combinationId'),
      organisationId: at('organisationId'),
      sourceId: at('sourceId'),
      valueState: at('valueState'),
      value: at('value'),
      numerator: at('numerator'),
      denominator: at('denominator'),
      sampleSize: at('sampleSize'),
      population: at('population'),
      margin: at('margin'),
      weight: at('weight'),
      levelId: at('levelId'),
      reachedOn: at('reachedOn'),
      words: json('words'),
      explanation: at('explanation'),
      note: json('note'),
      doubt: json('doubt'),
      isUsed: at('isUsed'),
      usedReason: at('usedReason'),
      reviewState: 'draft',
      origin: at('origin'),
      enteredBy: at('enteredBy'),
      enteredAt: at('enteredAt'),
      replacesId: at('replacesId'),
      changeReason: at('changeReason'),
      changeWords: at('changeWords'),
    })
    .returning({
      id: observation.id,
      revision: observation.revision,
      reviewState: observation.reviewState,
    })
    .prepare(),
);
