import { lookAtTable as keepLook, startTable } from '@/db/commands/table-import/start-table';
import { sweepTables } from '@/db/commands/table-import/sweep-tables';
import type { Queryable } from '@/db/open';
import { getTable, getTableBytes } from '@/db/queries/get-table';
import { listTableMappings } from '@/db/queries/list-table-mappings';
import { tableNames } from '@/db/queries/table-names';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/locale';
import type { Authorised } from '@/lib/permissions';
import { fitMapping } from '@/lib/table-import/fit-mapping';
import { guessHeader, guessMapping } from '@/lib/table-import/guess-mapping';
import type { TableMapping } from '@/lib/table-import/mapping';
import type { TableProfile } from '@/lib/table-import/profile';
import { headingsOf } from '@/lib/table-import/table-cells';
import { figureWords } from '../i18n/figure-words';
import { profileTable } from './profile-table';

interface Uploaded {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Of the numbers, until the person says otherwise. */
  readonly locale: Locale;
  /** ISO UTC. */
  readonly now: string;
}

/** Reads a file for the first time and keeps it; returns the import's id. Nothing is understood yet. */
export function openTable(
  db: Queryable,
  scope: Authorised<'openEntry'>,
  { bytes, fileName, locale, now }: Uploaded,
): number {
  sweepTables(db, now);
  const profile = profileTable(bytes, null);
  const mapping = mappingOf(db, scope, profile, { language: locale });
  return startTable(db, scope, { bytes, fileName, profile, mapping, now });
}

interface Looked {
  readonly id: number;
  /** The name of a sheet; null for the one that is shown first, or the only one. */
  readonly sheet: string | null;
  /** Where the headings stand; left out to have it guessed. */
  readonly headings?: Pick<TableMapping, 'headerRow' | 'headerLines'> | undefined;
  readonly hidden: TableMapping['hidden'];
  /** The name of a mapping to read it by; null to have it guessed. */
  readonly remembered: string | null;
  readonly language: Locale;
  readonly now: string;
}

/** Looks at another sheet, other headings, or by a remembered mapping: what it seems to say. */
export function lookAtTable(
  db: Queryable,
  scope: Authorised<'openEntry'>,
  { id, now, sheet, ...wanted }: Looked,
): void {
  const before = getTable(db, scope, id);
  const isSame = sheet === null || sheet === before.profile.sheet;
  const profile = isSame ? before.profile : profileTable(getTableBytes(db, scope, id), sheet);
  const mapping = mappingOf(db, scope, profile, wanted);
  keepLook(db, scope, { id, profile, mapping, now });
}

type Wanted = { readonly language: Locale } & Partial<
  Pick<Looked, 'headings' | 'hidden' | 'remembered'>
>;

/** By the mapping that is named, by the newest that fits where none is asked, or else by a guess. */
function mappingOf(
  db: Queryable,
  scope: Authorised<'openEntry'>,
  profile: TableProfile,
  { language, headings, hidden = 'skip', remembered }: Wanted,
): TableMapping {
  const { programmeId } = scope.subject;
  const names = tableNames(db, programmeId, figureWords());
  const { sheet } = profile;
  const header = headings ?? guessHeader(profile, names);
  if (remembered !== null) {
    const known = listTableMappings(db, programmeId);
    const asked = known.filter(({ name }) => remembered === undefined || name === remembered);
    if (remembered !== undefined && asked.length === 0) {
      throw new AppError('not-found', { field: 'remembered' });
    }
    for (const { mapping } of asked) {
      const fitted = fitTo(profile, mapping, header.headerRow);
      if (fitted) return remembered === undefined ? withoutTime(fitted) : fitted;
    }
    if (remembered !== undefined) {
      throw new AppError('invalid', { field: 'remembered', words: 'tables.errors.doesNotFit' });
    }
  }
  return guessMapping(profile, names, { ...header, hidden, sheet, language });
}

/**
 * What nobody asked for is read as the table before it was, but not as of the same time: the period a
 * person gave that file, or "Q1" in it, is not that of the next.
 */
export function withoutTime(mapping: TableMapping): TableMapping {
  const { period: _, ...constants } = mapping.constants;
  const { period, ...names } = mapping.names;
  const dated = Object.entries(period ?? {}).filter(([key]) => /\d{4}/.test(key));
  return {
    ...mapping,
    constants,
    names: dated.length > 0 ? { ...names, period: Object.fromEntries(dated) } : names,
  };
}

/** A mapping on this file: where its headings stood, or where they seem to stand here. */
export function fitTo(
  profile: TableProfile,
  mapping: TableMapping,
  guessedRow: number,
): TableMapping | null {
  for (const headerRow of new Set([mapping.headerRow, guessedRow])) {
    const headings = headingsOf(profile.rows, profile.merges, { ...mapping, headerRow });
    const fitted = fitMapping(mapping, headings, { sheet: profile.sheet, headerRow });
    if (fitted) return fitted;
  }
  return null;
}
