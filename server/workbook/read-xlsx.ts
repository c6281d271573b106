import type { GridRow } from '@/lib/workbook/columns';
import { fileProblem } from '@/lib/workbook/read-rows';
import { parseXml } from './parse-xml';
import { readSheetXml } from './read-sheet-xml';
import { unpack } from './unpack';
import { readCellXml } from './xml-text';

/** The cells of a workbook's first sheet; throws `invalid` at `file` for what cannot be read. */
export function readXlsx(bytes: Uint8Array): GridRow[] {
  const parts = unpack(bytes);
  const sheet = parts.get(firstSheet(parts));
  if (sheet === undefined) throw fileProblem('notAWorkbook');
  const strings = sharedStrings(parts.get('xl/sharedStrings.xml'));
  return readSheetXml(sheet, strings);
}

function firstSheet(parts: ReadonlyMap<string, string>): string {
  const ids: string[] = [];
  const targets = new Map<string, string>();
  parseXml(parts.get('xl/workbook.xml') ?? '', {
    open: ({ name, attributes }) => {
      if (name === 'sheet' && attributes['r:id']) ids.push(attributes['r:id']);
      const is1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name === 'workbookPr' && is1904) throw fileProblem('date1904');
    },
  });
  parseXml(parts.get('xl/_rels/workbook.xml.rels') ?? '', {
    open: ({ name, attributes: { Id, Target } }) => {
      if (name === 'Relationship' && Id && Target) targets.set(Id, Target);
    },
  });
  const target = targets.get(ids[0] ?? '') ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function sharedStrings(xml: string | undefined): string[] {
  if (xml === undefined) return [];
  const strings: string[] = [];
  let isText = false;
  let inReading = false;
  let text = '';
  parseXml(xml, {
    open: ({ name }) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inReading = true;
      isText = name === 't' && !inReading;
    },
    text: (part) => {
      if (isText) text += part;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') inReading = false;
      if (name === 'si') strings.push(readCellXml(text));
    },
  });
  return strings;
}
