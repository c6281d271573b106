import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { changeReasons, reviewStates } from '@/lib/observation/review-state';
import { storedValueStates } from '@/lib/observation/value-state';
import { isDay, localised, oneOf, orNone } from './columns';
import { combination } from './dimension';
import { indicator, indicatorLevel, indicatorVersion } from './indicator';
import { organisation } from './organisation';
import { person } from './people';
import { period } from './period';
import { place } from './place';
import { source } from './source';

export const observationOrigins = ['entered', 'imported', 'loaded'] as const;
export const reviewOutcomes = ['independent', 'not-independent', 'loaded'] as const;

/**
 * One reported value. Under one key there is at most one approved value and one that is still being
 * worked on: a changed value stands beside the approved one until it is approved itself.
 */
export const observation = sqliteTable(
  'observation',
  {
    /** Never given twice, so that a history row or a stale page means one value only. */
    id: integer('id').primaryKey({ autoIncrement: true }),
    indicatorId: integer('indicator_id')
      .notNull()
      .references(() => indicator.id),
    indicatorVersionId: integer('indicator_version_id')
      .notNull()
      .references(() => indicatorVersion.id),
    placeId: integer('place_id')
      .notNull()
      .references(() => place.id),
    periodId: integer('period_id')
      .notNull()
      .references(() => period.id),
    combinationId: integer('combination_id')
      .notNull()
      .references(() => combination.id),
    organisationId: integer('organisation_id').references(() => organisation.id),
    sourceId: integer('source_id').references(() => source.id),
    valueState: text('value_state', { enum: storedValueStates }).notNull(),
    value: real('value'),
    numerator: real('numerator'),
    denominator: real('denominator'),
    sampleSize: integer('sample_size'),
    population: integer('population'),
    margin: real('margin'),
    weight: real('weight'),
    levelId: integer('level_id').references(() => indicatorLevel.id),
    reachedOn: text('reached_on'),
    words: localised('words'),
    /** Why there is no value, or what explains it. */
    explanation: text('explanation'),
    note: localised('note'),
    doubt: localised('doubt'),
    /** Where several stand for one cell: the one that is used, and why. */
    isUsed: integer('is_used', { mode: 'boolean' }).notNull().default(true),
    usedReason: text('used_reason'),
    reviewState: text('review_state', { enum: reviewStates }).notNull(),
    origin: text('origin', { enum: observationOrigins }).notNull(),
    /** Raised by every save; a save names the revision it saw. */
    revision: integer('revision').notNull().default(1),
    enteredBy: text('entered_by').references(() => person.id),
    enteredAt: text('entered_at').notNull(),
    submittedBy: text('submitted_by').references(() => person.id),
    submittedAt: text('submitted_at'),
    firstApprovedBy: text('first_approved_by').references(() => person.id),
    firstApprovedAt: text('first_approved_at'),
    approvedBy: text('approved_by').references(() => person.id),
    approvedAt: text('approved_at'),
    reviewOutcome: text('review_outcome', { enum: reviewOutcomes }),
    returnedReason: text('returned_reason'),
    replacesId: integer('replaces_id').references((): AnySQLiteColumn => observation.id),
    changeReason: text('change_reason', { enum: changeReasons }),
    changeWords: text('change_words'),
  },
  (t) => {
    const key = [
      t.indicatorId,
      t.periodId,
      t.placeId,
      t.combinationId,
      orNone(t.organisationId),
      orNone(t.sourceId),
    ] as const;
    return [
      uniqueIndex('observation_approved')
        .on(...key)
        .where(sql`${t.reviewState} = 'approved'`),
      uniqueIndex('observation_working')
        .on(...key)
        .where(sql`${t.reviewState} IN ('draft', 'submitted', 'returned')`),
      index('observation_sheet').on(t.periodId, t.placeId),
      // Holds all that a roll-up reads; the totals of an indicator lie together in it.
      index('observation_standing')
        .on(
          t.combinationId,
          t.indicatorId,
          t.periodId,
          t.placeId,
          t.valueState,
          t.indicatorVersionId,
          t.value,
          t.numerator,
          t.denominator,
          t.levelId,
          t.reachedOn,
          t.organisationId,
        )
        .where(sql`${t.reviewState} = 'approved' AND ${t.isUsed} = 1`),
      // Those that stand in place of approved ones where unapproved values are asked for.
      index('observation_submitted')
        .on(
          t.indicatorId,
          t.periodId,
          t.placeId,
          t.combinationId,
          t.organisationId,
          t.sourceId,
          t.valueState,
          t.indicatorVersionId,
          t.value,
          t.numerator,
          t.denominator,
          t.levelId,
          t.reachedOn,
        )
        .where(sql`${t.reviewState} = 'submitted' AND ${t.isUsed} = 1`),
      index('observation_to_review').on(t.submittedAt).where(sql`${t.reviewState} = 'submitted'`),
      check('observation_value_state', oneOf(t.valueState, storedValueStates)),
      check('observation_review_state', oneOf(t.reviewState, reviewStates)),
      check('observation_origin', oneOf(t.origin, observationOrigins)),
      check('observation_review_outcome', oneOf(t.reviewOutcome, reviewOutcomes)),
      check('observation_change_reason', oneOf(t.changeReason, changeReasons)),
      check(
        'observation_without_value',
        sql`${t.valueState} NOT IN ('not-collected', 'not-applicable') OR (coalesce(${t.value}, ${t.numerator}, ${t.denominator}, ${t.levelId}, ${t.words}) IS NULL)`,
      ),
      check(
        'observation_with_value',
        sql`${t.valueState} IN ('not-collected', 'not-applicable') OR (coalesce(${t.value}, ${t.numerator}, ${t.levelId}, ${t.words}) IS NOT NULL)`,
      ),
      check('observation_ratio_parts', sql`(${t.numerator} IS NULL) = (${t.denominator} IS NULL)`),
      check('observation_denominator', sql`${t.denominator} > 0`),
      check('observation_reached_on', isDay(t.reachedOn)),
      check(
        'observation_approval_is_known',
        sql`${t.reviewState} NOT IN ('approved', 'superseded') OR (${t.approvedAt} IS NOT NULL AND ${t.reviewOutcome} IS NOT NULL)`,
      ),
      check(
        'observation_is_not_self_approved',
        sql`${t.approvedBy} <> ${t.enteredBy} OR ${t.reviewOutcome} <> 'independent'`,
      ),
      check(
        'observation_return_has_reason',
        sql`${t.reviewState} <> 'returned' OR ${t.returnedReason} IS NOT NULL`,
      ),
      check(
        'observation_change_has_reason',
        sql`${t.replacesId} IS NULL OR (${t.changeReason} IS NOT NULL AND ${t.changeWords} IS NOT NULL)`,
      ),
      check('observation_revision', sql`${t.revision} >= 1`),
    ];
  },
);
