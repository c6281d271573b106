import { columnName } from '@/lib/table-import/column-name';
import { type Column, inputColumns, keyColumns } from '@/lib/workbook/columns';
import type { TableRow } from '@/lib/workbook/make-table';
import type { Choices } from './choices';
import { cellXml, xmlText } from './xml-text';

/** Of styles.xml: what a cell looks like and whether it may be typed in. */
export const styles = { locked: 0, title: 1, head: 2, text: 3, number: 4, percent: 5, closed: 6 };

export interface SheetParts {
  readonly ids: readonly Column[];
  readonly labels: readonly string[];
  readonly title: string;
  readonly rows: readonly TableRow[];
  readonly choices: readonly Choices[];
  readonly isRightToLeft: boolean;
  readonly errorText: string;
}

/** Rows above the values: the title, the labels, and the hidden ids. */
export const headRows = 3;

const isKey = (id: Column) => keyColumns.some((one) => one === id);
const isInput = (id: Column) => inputColumns.some((one) => one === id);
const widths: Partial<Record<Column, number>> = {
  placeName: 24,
  periodName: 20,
  indicatorTitle: 44,
  categoryName: 24,
  words: 40,
  explanation: 32,
  doubt: 32,
  changeWords: 32,
};
const numberColumns: readonly Column[] = [
  'value',
  'numerator',
  'denominator',
  'sampleSize',
  'population',
  'margin',
  'weight',
];

export function sheetXml(parts: SheetParts): string {
  const { ids, labels, title, rows, isRightToLeft } = parts;
  const last = columnName(ids.length - 1);
  const visible = ids.findIndex((id) => !isKey(id));
  const head = [
    rowXml(1, [textCell(`${columnName(visible)}1`, title, styles.title)]),
    rowXml(
      2,
      labels.map((label, at) => textCell(`${columnName(at)}2`, label, styles.head)),
    ),
    rowXml(
      3,
      ids.map((id, at) => textCell(`${columnName(at)}3`, id, styles.locked)),
      true,
    ),
  ];
  const body = rows.map((row, index) => {
    const at = index + headRows + 1;
    return rowXml(
      at,
      ids.map((id, column) => valueCell(`${columnName(column)}${at}`, id, row)),
    );
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetViews><sheetView workbookViewId="0"${isRightToLeft ? ' rightToLeft="1"' : ''}><pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${ids.map(columnXml).join('')}</cols><sheetData>${head.join('')}${body.join('')}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/><autoFilter ref="A2:${last}${rows.length + headRows}"/>${validationsXml(parts)}<legacyDrawing r:id="rId1"/></worksheet>`;
}

function columnXml(id: Column, at: number): string {
  const hidden = isKey(id) ? ' hidden="1"' : '';
  return `<col min="${at + 1}" max="${at + 1}" width="${widths[id] ?? 14}" customWidth="1"${hidden}/>`;
}

function rowXml(at: number, cells: readonly string[], isHidden = false): string {
  return `<row r="${at}"${isHidden ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
}

function valueCell(reference: string, id: Column, row: TableRow): string {
  const style = styleOf(id, row);
  const number = row.numbers[id];
  if (number !== undefined) return `<c r="${reference}" s="${style}"><v>${number}</v></c>`;
  const text = row.cells[id] ?? '';
  return text === '' ? `<c r="${reference}" s="${style}"/>` : textCell(reference, text, style);
}

function styleOf(id: Column, { open, isPercent }: TableRow): number {
  if (!isInput(id)) return styles.locked;
  if (!open.some((one) => one === id)) return styles.closed;
  if (!numberColumns.includes(id)) return styles.text;
  return id === 'value' && isPercent ? styles.percent : styles.number;
}

/** Text in the cell itself is never run as a formula, whatever it begins with. */
function textCell(reference: string, text: string, style: number): string {
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellXml(text)}</t></is></c>`;
}

function validationsXml({ choices, errorText }: SheetParts): string {
  if (choices.length === 0) return '';
  const each = choices.map(
    ({ cells, formula }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="${xmlText(errorText.slice(0, 220))}" sqref="${cells.join(' ')}"><formula1>${formula}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}
