import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { reviewStates } from '@/lib/observation/review-state';
import { oneOf } from './columns';
import { indicator } from './indicator';
import { person } from './people';
import { period } from './period';
import { place } from './place';

const explanationOutcomes = ['independent', 'not-independent'] as const;

/**
 * Why an indicator stands behind or well above what was expected in a place at the end of a period. It
 * is reviewed like a value: under one key at most one is approved and one still being worked on.
 */
export const deviationExplanation = sqliteTable(
  'deviation_explanation',
  {
    /** Never given twice, so that a history row or a stale page means one explanation only. */
    id: integer('id').primaryKey({ autoIncrement: true }),
    indicatorId: integer('indicator_id')
      .notNull()
      .references(() => indicator.id),
    placeId: integer('place_id')
      .notNull()
      .references(() => place.id),
    periodId: integer('period_id')
      .notNull()
      .references(() => period.id),
    words: text('words').notNull(),
    reviewState: text('review_state', { enum: reviewStates }).notNull(),
    /** Raised by every save; a save names the revision it saw. */
    revision: integer('revision').notNull().default(1),
    enteredBy: text('entered_by')
      .notNull()
      .references(() => person.id),
    enteredAt: text('entered_at').notNull(),
    submittedBy: text('submitted_by').references(() => person.id),
    submittedAt: text('submitted_at'),
    firstApprovedBy: text('first_approved_by').references(() => person.id),
    firstApprovedAt: text('first_approved_at'),
    approvedBy: text('approved_by').references(() => person.id),
    approvedAt: text('approved_at'),
    reviewOutcome: text('review_outcome', { enum: explanationOutcomes }),
    returnedReason: text('returned_reason'),
    replacesId: integer('replaces_id').references((): AnySQLiteColumn => deviationExplanation.id),
  },
  (t) => {
    const key = [t.indicatorId, t.placeId, t.periodId] as const;
    return [
      uniqueIndex('deviation_explanation_approved')
        .on(...key)
        .where(sql`${t.reviewState} = 'approved'`),
      uniqueIndex('deviation_explanation_working')
        .on(...key)
        .where(sql`${t.reviewState} IN ('draft', 'submitted', 'returned')`),
      index('deviation_explanation_sheet').on(t.periodId, t.placeId),
      index('deviation_explanation_to_review')
        .on(t.submittedAt)
        .where(sql`${t.reviewState} = 'submitted'`),
      check('deviation_explanation_review_state', oneOf(t.reviewState, reviewStates)),
      check('deviation_explanation_review_outcome', oneOf(t.reviewOutcome, explanationOutcomes)),
      check('deviation_explanation_says_something', sql`trim(${t.words}) <> ''`),
      check(
        'deviation_explanation_approval_is_known',
        sql`${t.reviewState} NOT IN ('approved', 'superseded') OR (${t.approvedBy} IS NOT NULL AND ${t.approvedAt} IS NOT NULL AND ${t.reviewOutcome} IS NOT NULL)`,
      ),
      check(
        'deviation_explanation_is_not_self_approved',
        sql`${t.approvedBy} <> ${t.enteredBy} OR ${t.reviewOutcome} <> 'independent'`,
      ),
      check(
        'deviation_explanation_return_has_reason',
        sql`${t.reviewState} <> 'returned' OR ${t.returnedReason} IS NOT NULL`,
      ),
      check('deviation_explanation_revision', sql`${t.revision} >= 1`),
    ];
  },
);
