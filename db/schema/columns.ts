import { type SQL, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, text } from 'drizzle-orm/sqlite-core';
import type { Localised } from '@/lib/locale';

/** A text in the languages of the instance, stored as one JSON object. */
export const localised = (name: string) => text(name, { mode: 'json' }).$type<Localised>();

/** SQL that holds for null and for every word of a closed list. */
export function oneOf(column: AnySQLiteColumn, words: readonly string[]): SQL {
  return sql`${column} IN (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`;
}

/** SQL that holds for null and for a calendar day written `YYYY-MM-DD`. */
export function isDay(column: AnySQLiteColumn): SQL {
  return sql`date(${column}) IS ${column}`;
}

/** SQL that holds where a date is null exactly when its precision is unknown. */
export function dateMatchesPrecision(date: AnySQLiteColumn, precision: AnySQLiteColumn): SQL {
  return sql`(${date} IS NULL) = (${precision} = 'unknown')`;
}

/** A nullable key part with 0 for "none", so that a unique index sees two "none" as equal. */
export function orNone(column: AnySQLiteColumn): SQL {
  // Not ifnull(): drizzle-kit splits an index expression at its commas.
  return sql`CASE WHEN ${column} IS NULL THEN 0 ELSE ${column} END`;
}
