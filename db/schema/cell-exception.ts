import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { oneOf } from './columns';
import { indicator } from './indicator';
import { period } from './period';
import { place } from './place';

/**
 * `composed`: the approved values hold no total, so that it has to be put together from categories, or
 * one organisation told the same twice, by several sources. `organisations`: several tellers gave a
 * value of the same categories, be it organisations or one for all of them. `silent`: something was
 * said in place of a value.
 */
export const cellExceptionKinds = ['composed', 'organisations', 'silent'] as const;

/**
 * Cells (indicator, place, period) whose total is not simply the one value approved for them. Triggers
 * keep it, so that a roll-up over a million values need not look at categories to know that it may
 * leave them out.
 */
export const cellException = sqliteTable(
  'cell_exception',
  {
    indicatorId: integer('indicator_id')
      .notNull()
      .references(() => indicator.id),
    placeId: integer('place_id')
      .notNull()
      .references(() => place.id),
    periodId: integer('period_id')
      .notNull()
      .references(() => period.id),
    kind: text('kind', { enum: cellExceptionKinds }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.indicatorId, t.placeId, t.periodId, t.kind] }),
    index('cell_exception_place').on(t.placeId),
    index('cell_exception_period').on(t.periodId),
    check('cell_exception_kind', oneOf(t.kind, cellExceptionKinds)),
  ],
);
