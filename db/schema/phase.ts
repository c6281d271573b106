import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { datePrecisions } from '@/lib/period/vocabulary';
import { dateMatchesPrecision, isDay, localised, oneOf } from './columns';
import { person } from './people';
import { programme } from './programme';

export const phase = sqliteTable(
  'phase',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    code: text('code').notNull(),
    title: localised('title').notNull(),
    startsOn: text('starts_on'),
    startsPrecision: text('starts_precision', { enum: datePrecisions }).notNull(),
    endsOn: text('ends_on'),
    endsPrecision: text('ends_precision', { enum: datePrecisions }).notNull(),
    note: localised('note'),
    /** False for a phase listed for its dates only: the places of the programme took no part. */
    isReportedHere: integer('is_reported_here', { mode: 'boolean' }).notNull().default(true),
    ordinal: integer('ordinal').notNull(),
  },
  (t) => [
    uniqueIndex('phase_code').on(t.programmeId, t.code),
    check('phase_starts_precision', oneOf(t.startsPrecision, datePrecisions)),
    check('phase_ends_precision', oneOf(t.endsPrecision, datePrecisions)),
    check('phase_starts_on', isDay(t.startsOn)),
    check('phase_ends_on', isDay(t.endsOn)),
    check('phase_start_known', dateMatchesPrecision(t.startsOn, t.startsPrecision)),
    check('phase_end_known', dateMatchesPrecision(t.endsOn, t.endsPrecision)),
    check('phase_order', sql`${t.startsOn} <= ${t.endsOn}`),
  ],
);

/** Earlier dates of a phase that was extended or moved, with the reason. */
export const phaseDateChange = sqliteTable('phase_date_change', {
  id: integer('id').primaryKey(),
  phaseId: integer('phase_id')
    .notNull()
    .references(() => phase.id),
  earlierStartsOn: text('earlier_starts_on'),
  earlierStartsPrecision: text('earlier_starts_precision', { enum: datePrecisions }).notNull(),
  earlierEndsOn: text('earlier_ends_on'),
  earlierEndsPrecision: text('earlier_ends_precision', { enum: datePrecisions }).notNull(),
  reason: text('reason').notNull(),
  changedBy: text('changed_by').references(() => person.id),
  changedAt: text('changed_at').notNull(),
});
