import { columnName } from '@/lib/table-import/column-name';
import { xmlText } from './xml-text';

/** A remark that shows while the pointer is on a cell. */
export interface Note {
  /** Both counted from 0. */
  readonly column: number;
  readonly row: number;
  readonly text: string;
}

export function commentsXml(notes: readonly Note[]): string {
  const each = notes.map(
    ({ column, row, text }) =>
      `<comment ref="${columnName(column)}${row + 1}" authorId="0"><text><r><t xml:space="preserve">${xmlText(text)}</t></r></text></comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Athar</author></authors><commentList>${each.join('')}</commentList></comments>`;
}

/** The boxes of the notes: without them no spreadsheet shows one. */
export function notesDrawing(notes: readonly Note[]): string {
  const each = notes.map(
    ({ column, row }, at) =>
      `<v:shape id="note${at + 1}" type="#note" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 10, ${row}, 4, ${column + 4}, 10, ${row + 6}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${each.join('')}</xml>`;
}
