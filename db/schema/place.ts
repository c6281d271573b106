import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { placeLevels } from '@/lib/programme/vocabulary';
import { isDay, localised, oneOf } from './columns';

/** A gazetteer: the places of one country, or of one fiction. */
export const placeSet = sqliteTable('place_set', {
  id: integer('id').primaryKey(),
  code: text('code').notNull().unique(),
  title: localised('title').notNull(),
  footnote: localised('footnote'),
});

/** Official codes are used again for other territories, so a place's key is (code, edition). */
export const place = sqliteTable(
  'place',
  {
    id: integer('id').primaryKey(),
    placeSetId: integer('place_set_id')
      .notNull()
      .references(() => placeSet.id),
    code: text('code').notNull(),
    edition: text('edition').notNull(),
    level: text('level', { enum: placeLevels }).notNull(),
    parentId: integer('parent_id').references((): AnySQLiteColumn => place.id),
    name: localised('name').notNull(),
    validFrom: text('valid_from'),
    validTo: text('valid_to'),
    mark: text('mark'),
    tileColumn: integer('tile_column'),
    tileRow: integer('tile_row'),
  },
  (t) => [
    uniqueIndex('place_key').on(t.placeSetId, t.code, t.edition),
    index('place_parent').on(t.parentId),
    check('place_level', oneOf(t.level, placeLevels)),
    check('place_is_not_its_parent', sql`${t.parentId} <> ${t.id}`),
    check('place_validity', sql`${t.validFrom} <= ${t.validTo}`),
    check('place_valid_from', isDay(t.validFrom)),
    check('place_valid_to', isDay(t.validTo)),
    check('place_tile', sql`(${t.tileColumn} IS NULL) = (${t.tileRow} IS NULL)`),
  ],
);

/** Members of a named group; a group published without its members has none. */
export const placeGroupMember = sqliteTable(
  'place_group_member',
  {
    groupId: integer('group_id')
      .notNull()
      .references(() => place.id),
    memberId: integer('member_id')
      .notNull()
      .references(() => place.id),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.memberId] })],
);

/** A value on an old edition counts for its successor only where the territory is the same. */
export const placeSuccession = sqliteTable(
  'place_succession',
  {
    predecessorId: integer('predecessor_id')
      .notNull()
      .references(() => place.id),
    successorId: integer('successor_id')
      .notNull()
      .references(() => place.id),
    isSameTerritory: integer('is_same_territory', { mode: 'boolean' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.predecessorId, t.successorId] })],
);
