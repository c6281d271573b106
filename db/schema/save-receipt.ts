import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { person } from './people';

/**
 * The answer that a save was given, under the id its sender made for it: sent again because the answer
 * was lost, it is given that answer and changes nothing. Kept for a while only.
 */
export const saveReceipt = sqliteTable(
  'save_receipt',
  {
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    saveId: text('save_id').notNull(),
    /** SHA-256 of what was sent. */
    requestHash: text('request_hash').notNull(),
    answer: text('answer', { mode: 'json' }).$type<unknown>().notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.saveId] }),
    index('save_receipt_saved_at').on(t.savedAt),
  ],
);
