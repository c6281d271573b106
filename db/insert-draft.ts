import type { Localised } from '@/lib/locale';
import type { ObservedColumns } from './observed-columns';
import type { Queryable } from './open';
import { preparedWrite } from './prepared';
import type { observation } from './schema/observation';

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
  const id = insertRow(tx, {
    ...draft,
    words: asJson(draft.words),
    note: asJson(draft.note),
    doubt: asJson(draft.doubt),
    isUsed: draft.isUsed ? 1 : 0,
  });
  return { id, revision: 1, reviewState: 'draft' };
}

function asJson(text: Localised | null): string | null {
  return text && JSON.stringify(text);
}

const insertRow = preparedWrite(`
  INSERT INTO observation (indicator_id, indicator_version_id, place_id, period_id, combination_id,
    organisation_id, source_id, value_state, value, numerator, denominator, sample_size, population,
    margin, weight, level_id, reached_on, words, explanation, note, doubt, is_used, used_reason,
    review_state, origin, entered_by, entered_at, replaces_id, change_reason, change_words)
  VALUES (@indicatorId, @indicatorVersionId, @placeId, @periodId, @combinationId, @organisationId,
    @sourceId, @valueState, @value, @numerator, @denominator, @sampleSize, @population, @margin,
    @weight, @levelId, @reachedOn, @words, @explanation, @note, @doubt, @isUsed, @usedReason,
    'draft', @origin, @enteredBy, @enteredAt, @replacesId, @changeReason, @changeWords)`);
