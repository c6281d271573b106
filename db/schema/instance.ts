import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row about this database as a whole. */
export const instance = sqliteTable(
  'instance',
  {
    id: integer('id').primaryKey(),
    /** Raised in the transaction of every change that donors can see. */
    publicRevision: integer('public_revision').notNull().default(1),
    createdAt: text('created_at').notNull(),
  },
  (t) => [check('instance_is_single', sql`${t.id} = 1`)],
);
