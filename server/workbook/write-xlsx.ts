import { strToU8, zipSync } from 'fflate';
import type { Locale } from '@/lib/locale';
import { changeReasons } from '@/lib/observation/review-state';
import { storedValueStates } from '@/lib/observation/value-state';
import { columnName } from '@/lib/table-import/column-name';
import type { Column } from '@/lib/workbook/columns';
import { type TableRow, usedColumns } from '@/lib/workbook/make-table';
import { reasonText, stateText, type WorkbookWords } from '@/lib/workbook/workbook-words';
import { dropDowns, listSheetName } from './choices';
import { commentsXml, type Note, notesDrawing } from './notes-xml';
import { headRows, sheetXml } from './sheet-xml';
import { cellXml } from './xml-text';

interface Written {
  readonly title: string;
  readonly rows: readonly TableRow[];
  readonly locale: Locale;
  readonly words: WorkbookWords;
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook of a table: keys hidden, labels locked, drop-downs and notes where they help. */
export function writeXlsx({ title, rows, locale, words }: Written): Uint8Array<ArrayBuffer> {
  const ids = usedColumns(rows);
  const drops = dropDowns({
    ...{ ids, rows, firstRow: headRows + 1 },
    states: storedValueStates.map((state) => stateText(state, words)),
    reasons: changeReasons.map((reason) => reasonText(reason, words)),
  });
  const notes = notesOf(ids, rows, words);
  const sheet = sheetXml({
    ...{ ids, title, rows },
    labels: ids.map((id) => words.workbook(`columns.${id}`)),
    choices: drops.choices,
    isRightToLeft: locale === 'ar',
    errorText: words.workbook('chooseFromList'),
  });
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(words.workbook('sheetName')),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/sheet2.xml': listsXml(drops.lists),
    'xl/worksheets/_rels/sheet1.xml.rels': relations([
      ['vmlDrawing', '../drawings/notes1.vml'],
      ['comments', '../comments1.xml'],
    ]),
    'xl/drawings/notes1.vml': notesDrawing(notes),
    'xl/comments1.xml': commentsXml(notes),
  };
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(packed)) as Uint8Array<ArrayBuffer>;
}

function notesOf(
  ids: readonly Column[],
  rows: readonly TableRow[],
  { workbook }: WorkbookWords,
): Note[] {
  const explained = ['value', 'state', 'explanation', 'changeReason'] as const;
  const heads = explained.flatMap((id) => {
    const column = ids.indexOf(id);
    return column < 0 ? [] : [{ column, row: 1, text: workbook(`notes.${id}`) }];
  });
  const column = ids.indexOf('indicatorTitle');
  const shown = new Set<string>();
  const titles = rows.flatMap(({ cells, note }, at) => {
    const key = `${cells.place} ${cells.period} ${cells.indicator}`;
    if (!note || shown.has(key)) return [];
    shown.add(key);
    return [{ column, row: headRows + at, text: note }];
  });
  return [...heads, ...titles];
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packageRelations}">${each.join('')}</Relationships>`;
}

function workbookXml(name: string): string {
  return `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${cellXml(name)}" sheetId="1" r:id="rId1"/><sheet name="${listSheetName}" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>`;
}

function listsXml(lists: readonly (readonly string[])[]): string {
  const length = Math.max(0, ...lists.map((list) => list.length));
  const rows = Array.from({ length }, (_, row) => {
    const cells = lists.map((list, at) => {
      const text = list[row];
      return text === undefined
        ? ''
        : `<c r="${columnName(at)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${cellXml(text)}</t></is></c>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return `${xmlHead}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/></worksheet>`;
}

const contentTypes = `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/comments1.xml" ContentType="${type}.comments+xml"/></Types>`;

const open = (numFmtId: number) =>
  `<xf numFmtId="${numFmtId}" fontId="0" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1" applyProtection="1"><protection locked="0"/></xf>`;

/** In the order of `styles`: locked, title, head, text (49 is "@"), number, percent, closed. */
const stylesXml = `${xmlHead}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.###############%"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFBEB"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"><color rgb="FFC8C8C8"/></left><right style="thin"><color rgb="FFC8C8C8"/></right><top style="thin"><color rgb="FFC8C8C8"/></top><bottom style="thin"><color rgb="FFC8C8C8"/></bottom></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="1" fillId="3" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/>${open(49)}${open(0)}${open(164)}<xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/></cellXfs></styleSheet>`;
