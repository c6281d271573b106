import type { EntryIndicator } from '@/lib/api/observation-schema';
import type { EntryCell, PlaceSheet } from '@/lib/api/sheet-schema';
import { AppError } from '@/lib/errors';
import type { InputProblem } from '@/lib/input-problems';
import type { Authorised } from '@/lib/permissions';
import type { RowKey } from '@/lib/workbook/read-rows';
import type { Queryable } from '../open';
import { getSheet } from './get-sheet';

/** A cell of a sheet that the person may enter. */
export interface FoundCell {
  readonly sheet: PlaceSheet;
  readonly indicator: EntryIndicator;
  readonly cell: EntryCell;
}

interface ReadSheet {
  readonly cells: ReadonlyMap<string, FoundCell>;
  readonly problem: InputProblem | null;
}

/** Finds cells by their codes, each sheet read once; a problem for what the person does not enter. */
export function workbookCells(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  now: string,
): (key: RowKey) => FoundCell | InputProblem {
  const sheets = new Map<string, ReadSheet>();
  return (key) => {
    const address = JSON.stringify([key.place, key.period]);
    const sheet = sheets.get(address) ?? readSheet(db, scope, { ...key, now });
    sheets.set(address, sheet);
    return sheet.problem ?? sheet.cells.get(keyInSheet(key)) ?? unknownCell;
  };
}

const unknownCell: InputProblem = {
  field: 'indicator',
  words: 'workbook.errors.unknownCell',
  params: {},
};

function readSheet(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { place, period, now }: Pick<RowKey, 'place' | 'period'> & { now: string },
): ReadSheet {
  try {
    return { cells: cellsOf(getSheet(db, scope, { place, period, now })), problem: null };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
    const { field, words, params } = error;
    return { cells: new Map(), problem: { field: field ?? 'place', words, params } };
  }
}

function cellsOf(sheet: PlaceSheet): Map<string, FoundCell> {
  const indicators = new Map(sheet.indicators.map((one) => [one.code, one]));
  const cells = new Map<string, FoundCell>();
  for (const row of sheet.rows) {
    const indicator = indicators.get(row.indicator);
    if (!row.mayEnter || !indicator) continue;
    for (const cell of row.cells) {
      cells.set(keyInSheet({ ...row, ...cell }), { sheet, indicator, cell });
    }
  }
  return cells;
}

type KeyInSheet = Pick<RowKey, 'indicator' | 'category' | 'organisation' | 'source'>;

function keyInSheet({ indicator, category, organisation, source }: KeyInSheet): string {
  return JSON.stringify([indicator, category, organisation, source]);
}
