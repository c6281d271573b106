import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { isDay, localised, oneOf } from './columns';
import { observation } from './observation';
import { person } from './people';
import { programme } from './programme';

/** A publication that states figures. */
export const source = sqliteTable(
  'source',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    code: text('code').notNull(),
    title: localised('title').notNull(),
    publisher: text('publisher'),
    url: text('url'),
    publishedOn: text('published_on'),
    note: localised('note'),
  },
  (t) => [
    uniqueIndex('source_code').on(t.programmeId, t.code),
    check('source_published_on', isDay(t.publishedOn)),
    check('source_url', sql`${t.url} LIKE 'https://%' OR ${t.url} LIKE 'http://%'`),
  ],
);

const evidenceKinds = ['link', 'file'] as const;

/** A document or link that supports observations: private unless marked public. */
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

export const observationEvidence = sqliteTable(
  'observation_evidence',
  {
    observationId: integer('observation_id')
      .notNull()
      .references(() => observation.id),
    evidenceId: integer('evidence_id')
      .notNull()
      .references(() => evidence.id),
  },
  (t) => [primaryKey({ columns: [t.observationId, t.evidenceId] })],
);
