import { sql } from 'drizzle-orm';
import { check, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { visibilities } from '@/lib/programme/vocabulary';
import { isDay, localised, oneOf } from './columns';
import { indicator } from './indicator';
import { phase } from './phase';
import { place, placeSet } from './place';

export const programme = sqliteTable(
  'programme',
  {
    id: integer('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    placeSetId: integer('place_set_id')
      .notNull()
      .references(() => placeSet.id),
    title: localised('title').notNull(),
    kicker: localised('kicker'),
    headline: localised('headline').notNull(),
    summary: localised('summary'),
    method: localised('method'),
    limits: localised('limits'),
    visibility: text('visibility', { enum: visibilities }).notNull().default('private'),
    unlistedSecret: text('unlisted_secret'),
    isDemonstration: integer('is_demonstration', { mode: 'boolean' }).notNull().default(false),
    /** First month of the programme's own year, for periods that do not follow the calendar. */
    startMonth: integer('start_month').notNull().default(1),
    aheadFrom: real('ahead_from').notNull().default(1.15),
    onTrackFrom: real('on_track_from').notNull().default(0.85),
    smallNumberThreshold: integer('small_number_threshold').notNull().default(10),
    reviewSteps: integer('review_steps').notNull().default(1),
    nextReleaseOn: text('next_release_on'),
    archivedAt: text('archived_at'),
    createdAt: text('created_at').notNull(),
  },
  (t) => [
    check('programme_slug', sql`${t.slug} NOT GLOB '*[^a-z0-9-]*' AND length(${t.slug}) > 0`),
    check('programme_visibility', oneOf(t.visibility, visibilities)),
    check(
      'programme_secret',
      sql`(${t.visibility} = 'unlisted') = (${t.unlistedSecret} IS NOT NULL)`,
    ),
    check('programme_start_month', sql`${t.startMonth} BETWEEN 1 AND 12`),
    check('programme_bands', sql`${t.aheadFrom} > ${t.onTrackFrom} AND ${t.onTrackFrom} > 0`),
    check('programme_threshold', sql`${t.smallNumberThreshold} >= 1`),
    check('programme_review_steps', sql`${t.reviewSteps} IN (1, 2)`),
    check('programme_next_release', isDay(t.nextReleaseOn)),
  ],
);

/** The places a programme works in, in the order they are shown. */
export const programmePlace = sqliteTable(
  'programme_place',
  {
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    placeId: integer('place_id')
      .notNull()
      .references(() => place.id),
    ordinal: integer('ordinal').notNull(),
  },
  (t) => [uniqueIndex('programme_place_key').on(t.programmeId, t.placeId)],
);

/** The three to five figures that open the impact page. */
export const keyFigure = sqliteTable(
  'key_figure',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    indicatorId: integer('indicator_id')
      .notNull()
      .references(() => indicator.id),
    placeId: integer('place_id').references(() => place.id),
    phaseId: integer('phase_id').references(() => phase.id),
    ordinal: integer('ordinal').notNull(),
  },
  (t) => [uniqueIndex('key_figure_ordinal').on(t.programmeId, t.ordinal)],
);
