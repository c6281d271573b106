import type { PlaceSheet } from '@/lib/api/sheet-schema';
import type { Authorised } from '@/lib/permissions';
import { workbookLimits } from '@/lib/workbook/columns';
import { fileProblem, tooManyRows } from '@/lib/workbook/read-rows';
import type { Queryable } from '../open';
import { getSheet } from './get-sheet';
import { listSheets } from './list-sheets';

interface Selection {
  /** Keys `code@edition`; none stands for every place. */
  readonly places: readonly string[];
  /** Codes; none stands for every period. */
  readonly periods: readonly string[];
  /** ISO UTC. */
  readonly now: string;
}

/**
 * The sheets of a person in a choice of places and periods, with the rows they may enter. Throws
 * `invalid` where there are none, and `too-large` beyond what one file may hold.
 */
export function listWorkbookSheets(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { places, periods, now }: Selection,
): PlaceSheet[] {
  const isChosen = (chosen: readonly string[], one: string) =>
    chosen.length === 0 || chosen.includes(one);
  const chosen = listSheets(db, scope, { now }).filter(
    ({ place, period }) => isChosen(places, place.key) && isChosen(periods, period.code),
  );
  let rows = 0;
  const sheets = chosen.map(({ place, period }) => {
    const sheet = getSheet(db, scope, { place: place.key, period: period.code, now });
    for (const { mayEnter, cells } of sheet.rows) rows += mayEnter ? cells.length : 0;
    if (rows > workbookLimits.rows) throw tooManyRows();
    return sheet;
  });
  if (rows === 0) throw fileProblem('nothingChosen');
  return sheets;
}
