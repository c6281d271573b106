import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/db/open';
import { testDatabase } from '@/db/testing';
import { refusal } from '@/db/testing-error';
import { aProgramme, type TestProgramme } from '@/db/testing-programme';
import { record } from '@/db/testing-values';
import { workbookLimits } from '@/lib/workbook/columns';
import { readRows } from '@/lib/workbook/read-rows';
import { readFile } from './read-file';
import { download, upload } from './testing-workbook';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const bytesOf = (format: 'xlsx' | 'csv' = 'xlsx') =>
  download(db, programme, programme.people.officer, { format, periods: ['2023-Q1'] }).bytes;

/** The workbook with one of its parts rewritten, or with further ones. */
function changed(name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytesOf());
  const before = parts[name] ? new TextDecoder().decode(parts[name]) : '';
  return zipSync({ ...parts, [name]: strToU8(change(before)) });
}

const sheet = 'xl/worksheets/sheet1.xml';
const words = (bytes: Uint8Array) =>
  refusal(() => readRows(readFile(bytes))).words.replace('workbook.errors.', '');

describe('a file that is no workbook of ours', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['oldFormat', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['unknownType', strToU8('%PDF-1.7')],
    ['unknownType', new Uint8Array([1, 0, 2, 0, 3])],
    ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['notAWorkbook', zipSync({ 'word/document.xml': strToU8('<a/>') })],
    ['noColumns', strToU8('a,b,c\n1,2,3\n')],
    ['damaged', strToU8('place,period,indicator\n"x,1,2\n')],
    ['unknownColumn', strToU8('place,period,indicator,invented\n')],
    ['columnTwice', strToU8('place,period,indicator,value,value\n')],
  ])('is refused: %s', (expected, bytes) => {
    expect(words(bytes)).toBe(expected);
  });

  test('is known by its bytes, whatever it is called', () => {
    expect(readRows(readFile(bytesOf('csv')))).toHaveLength(12);
    expect(readRows(readFile(bytesOf('xlsx')))).toHaveLength(12);
  });
});

describe('an archive', () => {
  test('that would unpack to more than a workbook holds is not unpacked', () => {
    const bomb = zipSync({ [sheet]: new Uint8Array(workbookLimits.unpackedBytes + 1) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(words(bomb)).toBe('tooMuchInside');
  });

  test('that lies about its size is given no more room than it asked for', () => {
    const lie = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      [sheet]: new Uint8Array(20 * 1024 * 1024),
    });
    const view = new DataView(lie.buffer);
    for (let at = 0; at + 28 < lie.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 30, true);
    }
    const before = process.memoryUsage().arrayBuffers;
    expect(['damaged', 'notAWorkbook']).toContain(words(lie));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024);
  });

  test('with too many entries, links to other files, or macros is refused', () => {
    const many = Array.from({ length: 101 }, (_, at) => [`${at}.xml`, new Uint8Array()] as const);
    expect(words(zipSync(Object.fromEntries(many)))).toBe('tooMuchInside');
    expect(words(changed('xl/externalLinks/externalLink1.xml', () => '<a/>'))).toBe(
      'externalLinks',
    );
    expect(words(changed('xl/vbaProject.bin', () => 'x'))).toBe('macros');
  });
});

describe('a sheet', () => {
  test('with far more rows than a file may hold is refused while it is read', () => {
    const row = '<row><c t="n"><v>1</v></c></row>';
    const bytes = changed(sheet, () => `<worksheet><sheetData>${row.repeat(300_000)}`);
    expect(words(bytes)).toBe('tooManyRows');
    const csv = strToU8(`place,period,indicator\n${'a,b,c\n'.repeat(500_000)}`);
    expect(words(csv)).toBe('tooManyRows');
  });

  test('with merged cells or endless columns is refused', () => {
    const merge = (xml: string) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>');
    expect(words(changed(sheet, merge))).toBe('merged');
    const wide = (xml: string) => xml.replace('r="A2"', 'r="XFD2"');
    expect(words(changed(sheet, wide))).toBe('tooManyColumns');
    expect(words(strToU8(`place,period,indicator${',x'.repeat(80)}\n`))).toBe('tooManyColumns');
  });

  test.each([
    ['nested without end', '<a>'.repeat(100_000)],
    [
      'with endless attributes',
      `<a ${Array.from({ length: 50_000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
    ],
    ['of empty rows without end', `<a>${'<row/>'.repeat(1_100_000)}</a>`],
  ])('%s is refused while it is read', (_name, xml) => {
    expect(words(changed(sheet, () => xml))).toBe('tooMuchInside');
  });

  test('that would expand entities is refused', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet>&b;</worksheet>';
    expect(words(changed(sheet, () => bomb))).toBe('damaged');
  });

  test('with a formula in a cell has that row refused', () => {
    const formula = (xml: string) =>
      xml.replace('<c r="P4" s="4"/>', '<c r="P4"><f>1+1</f><v>2</v></c>');
    const grid = readFile(changed(sheet, formula));
    const reply = upload(db, programme, programme.people.officer, grid);
    expect(reply.rows[0]?.problem).toMatchObject({
      field: 'value',
      words: 'workbook.errors.formula',
    });
    expect(reply.counts).toMatchObject({ refused: 1, unchanged: 11 });
  });
});

describe('a table', () => {
  const value = (text: string) => {
    const [row] = readRows(readFile(encoded(text)));
    return row?.inputs.explanation;
  };
  const encoded = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  test('may be in Windows-1252 and have semicolons or tabs', () => {
    expect(value('place;period;indicator;explanation\r\na;b;c;d\xe9j\xe0\r\n')).toBe('déjà');
    expect(value('place\tperiod\tindicator\texplanation\na\tb\tc\tx, y\n')).toBe('x, y');
  });

  test('may be in UTF-16, as spreadsheets write “Unicode text”', () => {
    const text = '\ufeffplace\tperiod\tindicator\texplanation\na\tb\tc\tنعم\n';
    const bytes = new Uint8Array(new Uint16Array([...text].map((one) => one.charCodeAt(0))).buffer);
    expect(readRows(readFile(bytes))[0]?.inputs.explanation).toBe('نعم');
  });

  test('has no cell that a spreadsheet would run', () => {
    const story = { indicator: 'story', words: { fr: '=HYPERLINK("http://x")' } };
    record(db, programme, programme.people.officer, [story]);
    const text = new TextDecoder().decode(bytesOf('csv'));
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text).not.toMatch(/(^|,|")=/m);
  });
});
