import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { refusal } from '@/db/testing-error';
import { tableLimits } from '@/lib/table-import/mapping';
import { profileTable } from './profile-table';
import { unpackStream } from './unpack-stream';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of others: the XML of each sheet, by name; hidden where the name begins with a dot. */
function workbook(sheets: Readonly<Record<string, string>>, more: Record<string, Uint8Array> = {}) {
  const names = Object.keys(sheets);
  const list = names.map(
    (name, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"${name.startsWith('.') ? ' state="hidden"' : ''}/>`,
  );
  const targets = names.map(
    (_, at) => `<Relationship Id="r${at}" Type="x" Target="worksheets/s${at}.xml"/>`,
  );
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${targets.join('')}</Relationships>`),
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/s${at}.xml`,
        strToU8(`<worksheet>${sheets[name]}</worksheet>`),
      ]),
    ),
    ...more,
  });
}

const text = (reference: string, words: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`;
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const cells = (bytes: Uint8Array, sheet: string | null = null) =>
  profileTable(bytes, sheet).rows.map((row) => row.cells);
const encoded = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0));

describe('a workbook of others', () => {
  test('has its sheets told, and the first that is shown read', () => {
    const bytes = workbook({
      '.secret': data(`<row r="1">${text('A1', 'hidden')}</row>`),
      First: data(`<row r="1">${text('A1', 'one')}</row>`),
      Second: data(`<row r="1">${text('A1', 'two')}</row>`),
    });
    expect(profileTable(bytes, null)).toMatchObject({
      sheet: 'First',
      sheets: [{ isHidden: true }, { isHidden: false }, { isHidden: false }],
    });
    expect(cells(bytes, 'Second')).toEqual([['two']]);
    expect(refusal(() => profileTable(bytes, 'Third')).words).toBe('tables.errors.noSuchSheet');
  });

  test('has what is hidden, merged or computed told, and stored values taken', () => {
    const bytes = workbook({
      S: `<cols><col min="2" max="3" hidden="1"/></cols>${data(
        `<row r="1">${text('A1', 'Total')}</row>
         <row r="3" hidden="1"><c r="A3"><v>7</v></c></row>
         <row r="4"><c r="A4"><f>1+1</f><v>2</v></c><c r="B4"><f>[1]Other!A1</f></c></row>`,
      )}<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>`,
    });
    expect(profileTable(bytes, null)).toMatchObject({
      ...{ rowCount: 3, hiddenRows: 1, hiddenColumns: [1, 2], formulas: 2, mergedAreas: 1 },
      merges: [{ firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 2 }],
      rows: [
        { row: 1, isHidden: false },
        { row: 3, cells: [7], isHidden: true },
        { row: 4, cells: [2], unread: [1] },
      ],
    });
  });

  test('has what is true or false told in words, which are no numbers', () => {
    const said = (value: number) => `<c r="${value ? 'A1' : 'B1'}" t="b"><v>${value}</v></c>`;
    expect(cells(workbook({ S: data(`<row r="1">${said(1)}${said(0)}</row>`) }))).toEqual([
      ['TRUE', 'FALSE'],
    ]);
  });

  test('has a number that is shown as a day told as that day', () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="mmm\\-yy"/>
      <numFmt numFmtId="165" formatCode="#,##0.00\\ &quot;dirhams&quot;;[Red]-0"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>
      <xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/></cellXfs></styleSheet>`;
    const number = (at: string, style: number) => `<c r="${at}" s="${style}"><v>44958</v></c>`;
    const row = ['A1', 'B1', 'C1', 'D1', 'E1'].map(number).join('');
    const bytes = workbook(
      { S: data(`<row r="1">${row}<c r="F1"><v>44958</v></c></row>`) },
      { 'xl/styles.xml': strToU8(styles) },
    );
    expect(cells(bytes)).toEqual([[44958, '2023-02-01', '2023-02-01', 44958, 44958, 44958]]);
  });

  test('may point to other files, which are never opened', () => {
    const sheets = { S: data(`<row r="1"><c r="A1"><f>[1]X!A1</f><v>5</v></c></row>`) };
    const bytes = workbook(sheets, { 'xl/externalLinks/externalLink1.xml': strToU8('<not xml') });
    expect(profileTable(bytes, null)).toMatchObject({
      hasExternalLinks: true,
      rows: [{ cells: [5] }],
    });
  });

  test('that holds macros, or unpacks to more than a table holds, is refused', () => {
    const sheets = { S: data(`<row r="1">${text('A1', 'x')}</row>`) };
    const macros = workbook(sheets, { 'xl/vbaProject.bin': strToU8('x') });
    expect(refusal(() => profileTable(macros, null)).words).toBe('workbook.errors.macros');
    const bomb = workbook(sheets, { 'any.bin': new Uint8Array(tableLimits.unpackedBytes + 1) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(refusal(() => profileTable(bomb, null)).words).toBe('workbook.errors.tooMuchInside');
    const read = () => unpackStream(bomb, 'any.bin', 100_000, () => undefined);
    expect(refusal(read).words).toBe('workbook.errors.tooMuchInside');
  });

  test('with far more rows or columns than a table is refused while it is read', () => {
    const rows = workbook({ S: data(`<row r="10000000">${text('A10000000', 'x')}</row>`) });
    expect(refusal(() => profileTable(rows, null)).words).toBe('tables.errors.tooManyRows');
    const wide = workbook({ S: data(`<row r="1">${text('XFD1', 'x')}</row>`) });
    expect(refusal(() => profileTable(wide, null)).words).toBe('tables.errors.tooManyColumns');
    const styled = workbook({ S: data(`<row r="1">${text('A1', 'x')}<c r="XFD1" s="3"/></row>`) });
    expect(cells(styled)).toEqual([['x']]);
  });
});

describe('a CSV file of others', () => {
  test.each([
    [
      'with commas',
      encoded('a,b\n1,2\n'),
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with semicolons and decimal commas',
      encoded('a;b\n1,5;2,5\n3,5;4\n'),
      [
        ['a', 'b'],
        ['1,5', '2,5'],
        ['3,5', '4'],
      ],
    ],
    [
      'with tabs',
      encoded('a\tb\nx, y\tz\n'),
      [
        ['a', 'b'],
        ['x, y', 'z'],
      ],
    ],
    ['in Windows-1252', encoded('Région;d\xe9j\xe0\n'), [['Région', 'déjà']]],
    ['in UTF-8 with its mark', new TextEncoder().encode('\ufeffالجهة,b\n'), [['الجهة', 'b']]],
    [
      'in UTF-16',
      new Uint8Array(new Uint16Array([...'\ufeffa\tنعم\n'].map((one) => one.charCodeAt(0))).buffer),
      [['a', 'نعم']],
    ],
    [
      'with lines inside cells',
      encoded('a,b\n"x\ny",2\n'),
      [
        ['a', 'b'],
        ['x\ny', '2'],
      ],
    ],
    [
      'with a stray quote',
      encoded('a,b\n5" pipe,2\n'),
      [
        ['a', 'b'],
        ['5" pipe', '2'],
      ],
    ],
  ])('is read: %s', (_name, bytes, expected) => {
    expect(cells(bytes)).toEqual(expected);
  });

  test('counts its rows as a spreadsheet does, empty ones too', () => {
    const { rows } = profileTable(encoded('a,b\n\n,\n1,2\n'), null);
    expect(rows.map(({ row }) => row)).toEqual([1, 4]);
  });

  test('with far too many rows is refused while it is read', () => {
    const many = encoded('1,2\n'.repeat(tableLimits.rows + 1));
    expect(refusal(() => profileTable(many, null)).words).toBe('tables.errors.tooManyRows');
  });
});
