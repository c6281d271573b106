import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { ReleaseContent } from '@/lib/release/content';
import { releaseStatuses } from '@/lib/release/status';
import type { ReleaseObservation, StoredFigure } from '@/lib/release/stored-figure';
import { isDay, localised, oneOf } from './columns';
import { person } from './people';
import { programme } from './programme';

/**
 * A numbered, frozen publication. Its figures stand in `release_figure`, the observations they are
 * made of once each in `release_observation`, all other texts here.
 */
export const release = sqliteTable(
  'release',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    number: integer('number').notNull(),
    /** The day the figures speak for; a public page takes it as "now". */
    asOf: text('as_of').notNull(),
    publishedAt: text('published_at').notNull(),
    publishedBy: text('published_by').references(() => person.id),
    note: localised('note'),
    status: text('status', { enum: releaseStatuses }).notNull().default('published'),
    withdrawnAt: text('withdrawn_at'),
    withdrawnReason: localised('withdrawn_reason'),
    content: text('content', { mode: 'json' }).$type<Omit<ReleaseContent, 'figures'>>(),
    /** SHA-256 over the canonical form of content and figures. */
    contentHash: text('content_hash').notNull(),
  },
  (t) => [
    uniqueIndex('release_number').on(t.programmeId, t.number),
    check('release_number_counts_from_one', sql`${t.number} >= 1`),
    check('release_as_of', isDay(t.asOf)),
    check('release_status', oneOf(t.status, releaseStatuses)),
    check(
      'release_withdrawal_is_explained',
      sql`(${t.status} = 'withdrawn') = (${t.withdrawnAt} IS NOT NULL AND ${t.withdrawnReason} IS NOT NULL)`,
    ),
    check(
      'release_published_has_content',
      sql`${t.status} = 'withdrawn' OR ${t.content} IS NOT NULL`,
    ),
  ],
);

export const releaseFigure = sqliteTable(
  'release_figure',
  {
    id: integer('id').primaryKey(),
    releaseId: integer('release_id')
      .notNull()
      .references(() => release.id),
    ordinal: integer('ordinal').notNull(),
    indicatorCode: text('indicator_code').notNull(),
    placeKey: text('place_key'),
    /** A phase's code; null with `phaseKind` "not-stated" or "outside". */
    phaseCode: text('phase_code'),
    phaseKind: text('phase_kind', { enum: ['phase', 'not-stated', 'outside'] }).notNull(),
    periodCode: text('period_code'),
    categoryKey: text('category_key').notNull(),
    state: text('state').notNull(),
    value: real('value'),
    body: text('body', { mode: 'json' }).$type<StoredFigure>().notNull(),
  },
  (t) => [
    uniqueIndex('release_figure_ordinal').on(t.releaseId, t.ordinal),
    index('release_figure_indicator').on(t.releaseId, t.indicatorCode),
    check('release_figure_phase', sql`(${t.phaseKind} = 'phase') = (${t.phaseCode} IS NOT NULL)`),
  ],
);

export const releaseObservation = sqliteTable(
  'release_observation',
  {
    releaseId: integer('release_id')
      .notNull()
      .references(() => release.id),
    observationId: integer('observation_id').notNull(),
    indicatorCode: text('indicator_code').notNull(),
    body: text('body', { mode: 'json' }).$type<ReleaseObservation>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.releaseId, t.observationId] })],
);
