import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { localised, orNone } from './columns';
import { indicator } from './indicator';
import { place } from './place';
import { programme } from './programme';

export const vocabulary = sqliteTable('vocabulary', {
  id: integer('id').primaryKey(),
  code: text('code').notNull().unique(),
  title: localised('title').notNull(),
  uri: text('uri'),
  edition: text('edition'),
});

export const vocabularyTerm = sqliteTable(
  'vocabulary_term',
  {
    id: integer('id').primaryKey(),
    vocabularyId: integer('vocabulary_id')
      .notNull()
      .references(() => vocabulary.id),
    code: text('code').notNull(),
    label: localised('label').notNull(),
    /** Languages whose label is ours and not the vocabulary's. */
    unofficialLocales: text('unofficial_locales', { mode: 'json' }).$type<string[]>(),
  },
  (t) => [uniqueIndex('vocabulary_term_code').on(t.vocabularyId, t.code)],
);

/** A term said of a programme, of its work in one place, or of one indicator. */
export const tag = sqliteTable(
  'tag',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    termId: integer('term_id')
      .notNull()
      .references(() => vocabularyTerm.id),
    indicatorId: integer('indicator_id').references(() => indicator.id),
    placeId: integer('place_id').references(() => place.id),
  },
  (t) => [
    uniqueIndex('tag_key').on(t.programmeId, t.termId, orNone(t.indicatorId), orNone(t.placeId)),
  ],
);
