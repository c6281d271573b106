import { tableLimits } from '@/lib/table-import/mapping';
import type { Merge } from '@/lib/table-import/table-cells';
import type { GridCell } from '@/lib/workbook/columns';
import { dayOfSerial } from '@/lib/workbook/serial-day';
import { xmlStream } from '../workbook/parse-xml';
import { cellValue } from '../workbook/read-sheet-xml';
import { columnOf } from '../workbook/xml-text';
import type { OnRow } from './read-table';
import type { TableFacts } from './read-table-xlsx';
import { tooMany } from './table-problem';

const most = { tags: 20_000_000, depth: 32, attributes: 100 };
const mostMerges = 20_000;

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: string;
  text: string;
  hasFormula: boolean;
  hasValue: boolean;
}

type Facts = Pick<TableFacts, 'merges' | 'hiddenColumns' | 'formulas'>;

interface PartsOfBook {
  readonly strings: readonly string[];
  /** The styles under which a number is shown as a day. */
  readonly dates: ReadonlySet<string>;
}

/**
 * Reads the XML of a sheet as it comes. A formula is never computed: what the file keeps as its value
 * is taken, and where it keeps none the cell is told as unread.
 */
export function sheetReader({ strings, dates }: PartsOfBook, onRow: OnRow) {
  const merges: Merge[] = [];
  const hiddenColumns: number[] = [];
  let formulas = 0;
  let at = 0;
  let isHidden = false;
  let cells: GridCell[] = [];
  let unread: number[] = [];
  let nextColumn = 0;
  let cell: OpenCell | null = null;
  let isText = false;
  let inReading = false;

  const closeCell = ({ column, type, style, text, hasFormula, hasValue }: OpenCell) => {
    if (hasFormula) formulas += 1;
    const kept = cellValue(type, text, strings);
    const isDay = typeof kept === 'number' && dates.has(style);
    // 1.2 that a spreadsheet took for the first of February is no 44958.
    const value = isDay ? (dayOfSerial(Math.floor(kept)) ?? kept) : kept;
    const isUnread = hasFormula && !hasValue;
    if (value === null && !isUnread) return;
    if (column >= tableLimits.columns) throw tooMany('columns');
    if (value !== null) cells[column] = value;
    if (isUnread) unread.push(column);
  };
  const closeRow = () => {
    if (cells.length === 0 && unread.length === 0) return;
    if (at > tableLimits.rows) throw tooMany('rows');
    onRow({ row: at, cells: Array.from(cells, (one) => one ?? null), isHidden, unread });
  };

  const stream = xmlStream(
    {
      open: ({ name, attributes }) => {
        isText = false;
        if (name === 'c') {
          const column = attributes.r ? columnOf(attributes.r) : nextColumn;
          nextColumn = column + 1;
          const type = attributes.t ?? 'n';
          const style = attributes.s ?? '0';
          cell = { column, type, style, text: '', hasFormula: false, hasValue: false };
        } else if (name === 'v' || name === 't') {
          isText = !inReading;
          if (cell) cell.hasValue = true;
        } else if (name === 'f') {
          if (cell) cell.hasFormula = true;
        } else if (name === 'row') {
          at = Number(attributes.r ?? at + 1);
          isHidden = isOn(attributes.hidden);
          nextColumn = 0;
          [cells, unread] = [[], []];
        } else if (name === 'rPh') {
          inReading = true;
        } else if (name === 'col' && isOn(attributes.hidden)) {
          const last = Math.min(Number(attributes.max), tableLimits.columns);
          for (let one = Number(attributes.min); one <= last; one += 1) hiddenColumns.push(one - 1);
        } else if (name === 'mergeCell' && merges.length < mostMerges) {
          const merge = mergeOf(attributes.ref ?? '');
          if (merge) merges.push(merge);
        }
      },
      text: (part) => {
        if (cell && isText) cell.text += part;
      },
      close: (name) => {
        isText = false;
        if (name === 'c' && cell) {
          closeCell(cell);
          cell = null;
        } else if (name === 'row') {
          closeRow();
        } else if (name === 'rPh') {
          inReading = false;
        }
      },
    },
    most,
  );
  return {
    write: stream.write,
    end: (): Facts => {
      stream.end();
      return { merges, hiddenColumns, formulas };
    },
  };
}

const isOn = (text: string | undefined) => text === '1' || text === 'true';

function mergeOf(reference: string): Merge | null {
  const match = /^([A-Z]{1,3}\d+):([A-Z]{1,3}\d+)$/.exec(reference);
  const [, first, last] = match ?? [];
  if (!first || !last) return null;
  return {
    ...{ firstRow: rowOf(first), lastRow: rowOf(last) },
    ...{ firstColumn: columnOf(first), lastColumn: columnOf(last) },
  };
}

const rowOf = (reference: string) => Number(reference.replace(/\D+/, ''));
