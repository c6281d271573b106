import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** That a column has one of these values, however many they are; nothing where none are given. */
export function amongThese(column: AnyColumn, values: readonly number[] | null): SQL | undefined {
  return values === null
    ? undefined
    : sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;
}
