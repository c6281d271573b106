import { sql } from 'drizzle-orm';
import { check, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { contributionRules } from '@/lib/tag/contribution';
import { localised, oneOf, orNone } from './columns';
import { indicator } from './indicator';
import { place } from './place';
import { programme } from './programme';

/** A list of terms: of one programme, or shared by all. */
export const vocabulary = sqliteTable(
  'vocabulary',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id').references(() => programme.id),
    code: text('code').notNull(),
    title: localised('title').notNull(),
    uri: text('uri'),
    edition: text('edition'),
  },
  (t) => [uniqueIndex('vocabulary_code').on(orNone(t.programmeId), t.code)],
);

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

/** A funder's reference indicator that an indicator contributes to, and how its value counts there. */
export const indicatorReference = sqliteTable(
  'indicator_reference',
  {
    id: integer('id').primaryKey(),
    indicatorId: integer('indicator_id')
      .notNull()
      .references(() => indicator.id),
    termId: integer('term_id')
      .notNull()
      .references(() => vocabularyTerm.id),
    rule: text('rule', { enum: contributionRules }).notNull(),
    /** A fraction: 0.4 where 40 % of the value counts. */
    share: real('share'),
    note: localised('note'),
  },
  (t) => [
    uniqueIndex('indicator_reference_key').on(t.indicatorId, t.termId),
    check('indicator_reference_rule', oneOf(t.rule, contributionRules)),
    check(
      'indicator_reference_share',
      sql`(${t.rule} = 'share') = (${t.share} IS NOT NULL) AND (${t.share} IS NULL OR (${t.share} > 0 AND ${t.share} < 1))`,
    ),
  ],
);
