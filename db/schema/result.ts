import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { resultLevels } from '@/lib/indicator/vocabulary';
import { localised, oneOf } from './columns';
import { organisation } from './organisation';
import { programme } from './programme';
import { source } from './source';

export const result = sqliteTable(
  'result',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    parentId: integer('parent_id').references((): AnySQLiteColumn => result.id),
    level: text('level', { enum: resultLevels }).notNull(),
    code: text('code').notNull(),
    ordinal: integer('ordinal').notNull(),
    title: localised('title').notNull(),
    description: localised('description'),
    archivedAt: text('archived_at'),
  },
  (t) => [
    uniqueIndex('result_code').on(t.programmeId, t.code),
    check('result_level', oneOf(t.level, resultLevels)),
    check('result_is_not_its_parent', sql`${t.parentId} <> ${t.id}`),
  ],
);

const conditionKinds = ['assumption', 'risk'] as const;

export const resultCondition = sqliteTable(
  'result_condition',
  {
    id: integer('id').primaryKey(),
    resultId: integer('result_id')
      .notNull()
      .references(() => result.id),
    kind: text('kind', { enum: conditionKinds }).notNull(),
    text: localised('text').notNull(),
    ordinal: integer('ordinal').notNull(),
  },
  (t) => [
    index('result_condition_result').on(t.resultId),
    check('result_condition_kind', oneOf(t.kind, conditionKinds)),
  ],
);

/** What an organisation says was learnt; never shown as a measurement. */
export const statement = sqliteTable(
  'statement',
  {
    id: integer('id').primaryKey(),
    programmeId: integer('programme_id')
      .notNull()
      .references(() => programme.id),
    resultId: integer('result_id').references(() => result.id),
    organisationId: integer('organisation_id').references(() => organisation.id),
    sourceId: integer('source_id').references(() => source.id),
    speaker: localised('speaker'),
    text: localised('text').notNull(),
    ordinal: integer('ordinal').notNull(),
  },
  (t) => [index('statement_programme').on(t.programmeId, t.ordinal)],
);
