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
import { localised } from './columns';
import { programme } from './programme';

export const dimension = sqliteTable(
  'dimension',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    code: text('code').notNull(),
    title: localised('title').notNull(),
    /** Parts of an exclusive dimension add up; those of an overlapping one are never added. */
    isExclusive: integer('is_exclusive', { mode: 'boolean' }).notNull(),
    ordinal: integer('ordinal').notNull(),
  },
  (t) => [uniqueIndex('dimension_code').on(t.programmeId, t.code)],
);

export const category = sqliteTable(
  'category',
  {
    id: integer('id').primaryKey(),
    dimensionId: integer('dimension_id')
      .notNull()
      .references(() => dimension.id),
    code: text('code').notNull(),
    title: localised('title').notNull(),
    isNotSpecified: integer('is_not_specified', { mode: 'boolean' }).notNull().default(false),
    ordinal: integer('ordinal').notNull(),
    archivedAt: text('archived_at'),
  },
  (t) => [
    uniqueIndex('category_code').on(t.dimensionId, t.code),
    uniqueIndex('category_not_specified').on(t.dimensionId).where(sql`${t.isNotSpecified} = 1`),
  ],
);

/** The dimensions an observation is split by; a breakdown without dimensions is the total. */
export const breakdown = sqliteTable(
  'breakdown',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    code: text('code').notNull(),
  },
  (t) => [uniqueIndex('breakdown_code').on(t.programmeId, t.code)],
);

export const breakdownDimension = sqliteTable(
  'breakdown_dimension',
  {
    breakdownId: integer('breakdown_id')
      .notNull()
      .references(() => breakdown.id),
    dimensionId: integer('dimension_id')
      .notNull()
      .references(() => dimension.id),
    ordinal: integer('ordinal').notNull(),
  },
  (t) => [primaryKey({ columns: [t.breakdownId, t.dimensionId] })],
);

/** One category of each dimension of a breakdown; `key` is empty for the total. */
export const combination = sqliteTable(
  'combination',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    breakdownId: integer('breakdown_id')
      .notNull()
      .references(() => breakdown.id),
    /** `dimension=category` pairs in the breakdown's order, joined by `|`. */
    key: text('key').notNull(),
  },
  (t) => [
    uniqueIndex('combination_key').on(t.programmeId, t.key),
    check('combination_key_form', sql`${t.key} = '' OR ${t.key} LIKE '%=%'`),
  ],
);

export const combinationCategory = sqliteTable(
  'combination_category',
  {
    combinationId: integer('combination_id')
      .notNull()
      .references(() => combination.id),
    categoryId: integer('category_id')
      .notNull()
      .references(() => category.id),
  },
  (t) => [
    primaryKey({ columns: [t.combinationId, t.categoryId] }),
    index('combination_category_category').on(t.categoryId),
  ],
);
