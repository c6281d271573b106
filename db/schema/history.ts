import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { oneOf } from './columns';
import { person } from './people';
import { programme } from './programme';

export const historyWays = ['screen', 'import', 'api', 'load', 'command'] as const;

/** Append-only, each row chained by hash to the one before. `way` says by which door. */
export const history = sqliteTable(
  'history',
  {
    id: integer('id').primaryKey(),
    at: text('at').notNull(),
    personId: text('person_id').references(() => person.id),
    way: text('way', { enum: historyWays }).notNull(),
    action: text('action').notNull(),
    programmeId: integer('programme_id').references(() => programme.id),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    before: text('before', { mode: 'json' }).$type<Record<string, unknown>>(),
    after: text('after', { mode: 'json' }).$type<Record<string, unknown>>(),
    reason: text('reason'),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull().unique(),
  },
  (t) => [
    index('history_subject').on(t.subjectKind, t.subjectId),
    index('history_programme').on(t.programmeId, t.id),
    index('history_person').on(t.personId),
    check('history_way', oneOf(t.way, historyWays)),
  ],
);
