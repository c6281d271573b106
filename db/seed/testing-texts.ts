import type { Locale } from '@/lib/locale';
import type { Database } from '../open';

interface StoredText {
  readonly table: string;
  readonly column: string;
  readonly texts: Partial<Record<Locale, unknown>>;
}

/** For tests: every text in languages that any table holds, wherever it stands. */
export function textsIn(db: Database): StoredText[] {
  const tables = db.$client
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all() as { name: string }[];
  return tables.flatMap(({ name: table }) =>
    (db.$client.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[]).flatMap(
      (row) =>
        Object.entries(row).flatMap(([column, value]) =>
          localisedIn(value).map((texts) => ({ table, column, texts })),
        ),
    ),
  );
}

function localisedIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'string' || !value.startsWith('{"')) return [];
  const parsed: unknown = JSON.parse(value);
  return objectsIn(parsed).filter((object) => 'fr' in object || 'en' in object || 'ar' in object);
}

function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = Array.isArray(value) ? [] : [value as Record<string, unknown>];
  return [...here, ...Object.values(value).flatMap(objectsIn)];
}
