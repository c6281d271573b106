import type { Sheet, SheetGroup } from '@/lib/api/sheet-schema';

export type { SheetGroup } from '@/lib/api/sheet-schema';

/** The places of a sheet that it has rows of: its own, and those in it. */
export function sheetGroups(sheet: Sheet): readonly SheetGroup[] {
  return [sheet, ...sheet.sites].filter(({ rows }) => rows.length > 0);
}

/** The places that something on the sheet may be of, with their names. */
export function sheetPlaces(sheet: Sheet): readonly SheetGroup['place'][] {
  return [sheet, ...sheet.sites].map(({ place }) => place);
}
