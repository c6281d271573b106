import type { Sheet } from '@/lib/api/sheet-schema';

/** The rows of one place. */
export type SheetGroup = Pick<Sheet, 'place' | 'isLocked' | 'indicators' | 'rows'>;

/** The places of a sheet that it has rows of. */
export function sheetGroups(sheet: Sheet): readonly SheetGroup[] {
  return [sheet].filter(({ rows }) => rows.length > 0);
}
