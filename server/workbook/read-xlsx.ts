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
  return sheetsOf(parts)[0]?.path ?? '';
}

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  /** Of its part in the archive. */
  readonly path: string;
}

/** The sheets of a workbook in the order they are shown. */
export function sheetsOf(parts: ReadonlyMap<string, string>): SheetPart[] {
  const sheets: { name: string; isHidden: boolean; id: string }[] = [];
  const targets = new Map<string, string>();
  parseXml(parts.get('xl/workbook.xml') ?? '', {
    open: ({ name, attributes }) => {
      const id = attributes['r:id'];
      if (name === 'sheet' && id) {
        const isHidden = attributes.state !== undefined && attributes.state !== 'visible';
        sheets.push({ name: attributes.name ?? '', isHidden, id });
      }
      const is1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name === 'workbookPr' && is1904) throw fileProblem('date1904');
    },
  });
  parseXml(parts.get('xl/_rels/workbook.xml.rels') ?? '', {
    open: ({ name, attributes: { Id, Target } }) => {
      if (name === 'Relationship' && Id && Target) targets.set(Id, Target);
    },
  });
  return sheets.map(({ id, ...one }) => {
    const target = targets.get(id) ?? '';
    return { ...one, path: target.startsWith('/') ? target.slice(1) : `xl/${target}` };
  });
}

/** The texts that cells name by their number. */
export function sharedStrings(xml: string | undefined): string[] {
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
