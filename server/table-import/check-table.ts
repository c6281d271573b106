import { cellChecker } from '@/db/commands/table-import/check-cells';
import {
  beginCheck,
  endCheck,
  failCheck,
  stageCells,
} from '@/db/commands/table-import/stage-table';
import type { Queryable } from '@/db/open';
import { getTable, getTableBytes } from '@/db/queries/get-table';
import { AppError } from '@/lib/errors';
import { type Authorised, authorise } from '@/lib/permissions';
import { type TableMapping, tableLimits } from '@/lib/table-import/mapping';
import type { StagedCounts } from '@/lib/table-import/profile';
import { cellsReader, headingsOf, type TableCell } from '@/lib/table-import/table-cells';
import { figureWords } from '../i18n/figure-words';
import { readTable } from './read-table';

/** Values that are checked and staged in one transaction: few enough that others can write between. */
const chunk = 2000;
const mostQuestions = 200;

interface Asked {
  readonly id: number;
  readonly mapping: TableMapping;
  readonly now: string;
}

/**
 * Reads the whole file under a mapping and stages what each value would change, in small transactions
 * between which the import can be given up. Nothing of it is saved.
 */
export function checkTable(
  db: Queryable,
  scope: Authorised<'openEntry'>,
  { id, mapping, now }: Asked,
): StagedCounts {
  const { profile } = getTable(db, scope, id);
  if (mapping.sheet !== profile.sheet) {
    throw new AppError('conflict', { field: 'sheet', words: 'tables.errors.otherSheet' });
  }
  const bytes = getTableBytes(db, scope, id);
  beginCheck(db, scope, { id, mapping, now });
  try {
    readAndStage(db, scope, { id, mapping, now }, bytes);
  } catch (error) {
    failCheck(db, { id, now });
    throw error;
  }
  const { checked } = getTable(db, scope, id);
  if (!checked) throw new Error(`The check of table ${id} left nothing.`);
  return checked.counts;
}

function readAndStage(
  db: Queryable,
  scope: Authorised<'openEntry'>,
  { id, mapping, now }: Asked,
  bytes: Uint8Array,
): void {
  const office = authorise(scope.caller, 'viewOffice', scope.subject);
  const { profile } = getTable(db, scope, id);
  const checker = cellChecker(db, office, { mapping, profile, says: figureWords(), now });
  const headings = headingsOf(profile.rows, profile.merges, mapping);
  const read = cellsReader(mapping, headings, profile.hiddenColumns);
  const firstRow = mapping.headerRow + mapping.headerLines;
  let waiting: TableCell[] = [];
  let [doneRows, values, corrections] = [0, 0, 0];
  const stage = () => {
    const cells = checker.check(waiting);
    waiting = [];
    corrections += cells.filter(({ isCorrection }) => isCorrection).length;
    stageCells(db, { id, cells, doneRows, now: new Date().toISOString() });
  };
  readTable(bytes, mapping.sheet, (row) => {
    doneRows += 1;
    if (row.row < firstRow || (row.isHidden && mapping.hidden === 'skip')) return;
    const cells = read(row);
    values += cells.length;
    if (values > tableLimits.values) {
      const params = { most: tableLimits.values };
      const words = 'tables.errors.tooManyValues';
      throw new AppError('too-large', { field: 'file', words, params });
    }
    waiting.push(...cells);
    if (waiting.length >= chunk) stage();
  });
  stage();
  const names = checker.nameQuestions();
  endCheck(db, {
    ...{ id, corrections, numbers: checker.numberQuestions(), repeated: checker.repeated() },
    names: names.slice(0, mostQuestions),
    moreNames: Math.max(0, names.length - mostQuestions),
    now: new Date().toISOString(),
  });
}
