import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { oneOf } from './columns';
import { combination } from './dimension';
import { indicator } from './indicator';
import { organisation } from './organisation';
import { person } from './people';
import { period } from './period';
import { place } from './place';
import { programme } from './programme';
import { source } from './source';

const evidenceKinds = ['link', 'file'] as const;

/**
 * A document or link that supports what a cell says: private unless marked public. The bytes of a file
 * stand beside the database under their hash. What was destroyed keeps its hash, who did it and why.
 */
export const evidence = sqliteTable(
  'evidence',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    kind: text('kind', { enum: evidenceKinds }).notNull(),
    title: text('title').notNull(),
    url: text('url'),
    sha256: text('sha256'),
    mediaType: text('media_type'),
    sizeBytes: integer('size_bytes'),
    isPublic: integer('is_public', { mode: 'boolean' }).notNull().default(false),
    namesPeople: integer('names_people', { mode: 'boolean' }).notNull().default(false),
    keptUntil: text('kept_until'),
    uploadedBy: text('uploaded_by').references(() => person.id),
    uploadedAt: text('uploaded_at').notNull(),
    destroyedBy: text('destroyed_by').references(() => person.id),
    destroyedAt: text('destroyed_at'),
    destroyedReason: text('destroyed_reason'),
  },
  (t) => [
    index('evidence_programme').on(t.programmeId),
    check('evidence_kind', oneOf(t.kind, evidenceKinds)),
    check('evidence_link_has_url', sql`(${t.kind} = 'link') = (${t.url} IS NOT NULL)`),
    check('evidence_file_has_hash', sql`(${t.kind} = 'file') = (${t.sha256} IS NOT NULL)`),
    check('evidence_naming_people_is_private', sql`NOT (${t.namesPeople} AND ${t.isPublic})`),
    check(
      'evidence_destruction_is_explained',
      sql`(${t.destroyedAt} IS NULL) = (${t.destroyedReason} IS NULL)`,
    ),
  ],
);

/**
 * The key of a value. What supports a value, or is said of it, belongs to its cell and not to one row:
 * a correction stands in the same cell, and so keeps it.
 */
const cellColumns = () => ({
  indicatorId: integer('indicator_id')
    .notNull()
    .references(() => indicator.id),
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
});

/** The cell that a piece of evidence supports. */
export const evidenceCell = sqliteTable(
  'evidence_cell',
  {
    evidenceId: integer('evidence_id')
      .primaryKey()
      .references(() => evidence.id),
    ...cellColumns(),
  },
  (t) => [index('evidence_cell_sheet').on(t.periodId, t.placeId, t.indicatorId)],
);

/** What people say to each other about a cell. A comment that was removed keeps who wrote it. */
export const valueComment = sqliteTable(
  'value_comment',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    ...cellColumns(),
    /** Null once it is removed. */
    words: text('words'),
    writtenBy: text('written_by')
      .notNull()
      .references(() => person.id),
    writtenAt: text('written_at').notNull(),
    removedBy: text('removed_by').references(() => person.id),
    removedAt: text('removed_at'),
  },
  (t) => [
    index('value_comment_sheet').on(t.periodId, t.placeId, t.indicatorId),
    check(
      'value_comment_is_said_or_removed',
      sql`(${t.words} IS NULL) = (${t.removedAt} IS NOT NULL)`,
    ),
  ],
);

/** Each time a file that names people was read. */
export const evidenceReading = sqliteTable(
  'evidence_reading',
  {
    id: integer('id').primaryKey(),
    evidenceId: integer('evidence_id')
      .notNull()
      .references(() => evidence.id),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    readAt: text('read_at').notNull(),
  },
  (t) => [index('evidence_reading_evidence').on(t.evidenceId)],
);
