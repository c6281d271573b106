import { sql } from 'drizzle-orm';
import {
  check,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { isDay, localised } from './columns';
import { evidence } from './evidence';
import { observation } from './observation';
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
