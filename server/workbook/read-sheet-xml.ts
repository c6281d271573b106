import { type GridCell, type GridRow, workbookLimits } from '@/lib/workbook/columns';
import { fileProblem, tooManyRows } from '@/lib/workbook/read-rows';
import { parseXml } from './parse-xml';
import { columnOf, readCellXml } from './xml-text';

/** Rows that may stand above or between those of the table. */
const spareRows = 100;

interface OpenCell {
  readonly column: number;
  readonly type: string;
  text: string;
  hasFormula: boolean;
}

/** The rows that hold anything; throws as soon as there are more of them than a file may hold. */
export function readSheetXml(xml: string, strings: readonly string[]): GridRow[] {
  const rows: GridRow[] = [];
  let at = 0;
  let cells: GridCell[] = [];
  let formulas: number[] = [];
  let cell: OpenCell | null = null;
  let isText = false;

  const closeCell = ({ column, type, text, hasFormula }: OpenCell) => {
    if (hasFormula) formulas.push(column);
    const value = cellValue(type, text, strings);
    if (value !== null) cells[column] = value;
  };

  parseXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'mergeCell') {
        throw fileProblem('merged', { cells: String(attributes.ref ?? '').slice(0, 20) });
      }
      if (name === 'row') {
        at = Number(attributes.r ?? at + 1);
        [cells, formulas] = [[], []];
      }
      if (name === 'c') {
        const column = attributes.r ? columnOf(attributes.r) : cells.length;
        if (column >= workbookLimits.columns) throw fileProblem('tooManyColumns');
        if (column < 0) throw fileProblem('damaged');
        cell = { column, type: attributes.t ?? 'n', text: '', hasFormula: false };
      }
      if (name === 'f' && cell) cell.hasFormula = true;
      isText = name === 'v' || name === 't';
    },
    text: (part) => {
      if (cell && isText) cell.text += part;
    },
    close: (name) => {
      isText = false;
      if (name === 'c' && cell) {
        closeCell(cell);
        cell = null;
      }
      if (name !== 'row' || (cells.length === 0 && formulas.length === 0)) return;
      rows.push({ row: at, cells: Array.from(cells, (one) => one ?? null), formulas });
      if (rows.length > workbookLimits.rows + spareRows) throw tooManyRows();
    },
  });
  return rows;
}

/** What a cell says; null for one that says nothing. */
export function cellValue(type: string, text: string, strings: readonly string[]): GridCell {
  if (text === '') return null;
  if (type === 's') return strings[Number(text)] ?? null;
  if (type === 'n') {
    const number = Number(text);
    return Number.isFinite(number) ? number : text;
  }
  // As a spreadsheet shows it: what is true is not one, and what is false not zero.
  if (type === 'b') return text === '0' ? 'FALSE' : 'TRUE';
  // A date that says it is one is its day; `e` stays the words it is.
  if (type === 'd') return text.slice(0, 10);
  return type === 'inlineStr' || type === 'str' ? readCellXml(text) : text;
}
