import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { datePrecisions, frequencies } from '@/lib/period/vocabulary';
import { dateMatchesPrecision, isDay, localised, oneOf } from './columns';
import { person } from './people';
import { phase } from './phase';
import { place } from './place';
import { programme } from './programme';

export const periodStates = ['open', 'closed'] as const;

/** A reporting period: belongs to one phase or to none, and may not be stated at all. */
export const period = sqliteTable(
  'period',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    code: text('code').notNull(),
    title: localised('title'),
    phaseId: integer('phase_id').references(() => phase.id),
    frequency: text('frequency', { enum: frequencies }).notNull(),
    /** False where the source gives no period: only the days it was reported on are known. */
    isStated: integer('is_stated', { mode: 'boolean' }).notNull().default(true),
    startsOn: text('starts_on'),
    startsPrecision: text('starts_precision', { enum: datePrecisions }).notNull(),
    endsOn: text('ends_on'),
    endsPrecision: text('ends_precision', { enum: datePrecisions }).notNull(),
    reportedFrom: text('reported_from'),
    reportedTo: text('reported_to'),
    dueOn: text('due_on'),
    state: text('state', { enum: periodStates }).notNull().default('open'),
  },
  (t) => [
    uniqueIndex('period_code').on(t.programmeId, t.code),
    index('period_phase').on(t.phaseId),
    check('period_frequency', oneOf(t.frequency, frequencies)),
    check('period_state', oneOf(t.state, periodStates)),
    check('period_starts_precision', oneOf(t.startsPrecision, datePrecisions)),
    check('period_ends_precision', oneOf(t.endsPrecision, datePrecisions)),
    check('period_starts_on', isDay(t.startsOn)),
    check('period_ends_on', isDay(t.endsOn)),
    check('period_start_known', dateMatchesPrecision(t.startsOn, t.startsPrecision)),
    check('period_end_known', dateMatchesPrecision(t.endsOn, t.endsPrecision)),
    check('period_order', sql`${t.startsOn} <= ${t.endsOn}`),
    check('period_reported_order', sql`${t.reportedFrom} <= ${t.reportedTo}`),
    check(
      'period_unstated_has_no_dates',
      sql`${t.isStated} = 1 OR (${t.startsOn} IS NULL AND ${t.endsOn} IS NULL AND ${t.phaseId} IS NULL)`,
    ),
    check('period_due_on', isDay(t.dueOn)),
  ],
);

/** A closed period held open for one place until a day. */
export const periodReopening = sqliteTable(
  'period_reopening',
  {
    id: integer('id').primaryKey(),
    periodId: integer('period_id')
      .notNull()
      .references(() => period.id),
    placeId: integer('place_id')
      .notNull()
      .references(() => place.id),
    openUntil: text('open_until').notNull(),
    reason: text('reason').notNull(),
    reopenedBy: text('reopened_by')
      .notNull()
      .references(() => person.id),
    reopenedAt: text('reopened_at').notNull(),
  },
  (t) => [
    index('period_reopening_period').on(t.periodId, t.placeId),
    check('period_reopening_until', isDay(t.openUntil)),
  ],
);
