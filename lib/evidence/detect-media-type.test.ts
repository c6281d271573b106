import { expect, test } from 'vitest';
import { detectMediaType } from './detect-media-type';
import { fileName } from './media-type';
import { testArchive, testPicture } from './testing-files';

const text = (words: string) => new TextEncoder().encode(words);
const office = 'application/vnd.openxmlformats-officedocument';
const types = '[Content_Types].xml';

test.each([
  ['a PDF', text('%PDF-1.7\n'), 'application/pdf'],
  ['a JPEG', testPicture('jpeg'), 'image/jpeg'],
  ['a PNG', testPicture('png'), 'image/png'],
  ['a WebP', testPicture('webp'), 'image/webp'],
  ['a sheet', testArchive([types, 'xl/workbook.xml']), `${office}.spreadsheetml.sheet`],
  ['a letter', testArchive([types, 'word/document.xml']), `${office}.wordprocessingml.document`],
  ['a table', text('place;people\nالشمال;12\n'), 'text/csv'],
  [
    'a table of an old Excel',
    new Uint8Array([0x52, 0xe9, 0x67, 0x3b, 0x31, 0x0d, 0x0a]),
    'text/csv',
  ],
])('%s is known by its bytes', (_name, bytes, type) => {
  expect(detectMediaType(bytes)).toEqual({ kind: 'known', type });
});

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['a page', text('  <!doctype html><script>alert(1)</script>'), 'unknownType'],
  ['a drawing with a script', text('\ufeff<svg onload="alert(1)"/>'), 'unknownType'],
  ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0]), 'unknownType'],
  ['a text in UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x3b, 0]), 'unknownType'],
  ['a byte that no table of characters has', new Uint8Array([0x41, 0x3b, 0x81]), 'unknownType'],
  ['an archive of anything', testArchive(['a.txt']), 'unknownType'],
  [
    'a sheet that is also a letter',
    testArchive([types, 'xl/workbook.xml', 'word/document.xml']),
    'unknownType',
  ],
  ['a sheet with macros', testArchive([types, 'xl/workbook.xml', 'xl/vbaProject.bin']), 'macros'],
  [
    'a letter with ActiveX',
    testArchive([types, 'word/document.xml', 'word/activeX/a1.xml']),
    'macros',
  ],
  [
    'a sheet with the macros of old',
    testArchive([types, 'xl/workbook.xml', 'xl/macrosheets/s.xml']),
    'macros',
  ],
])('%s is refused', (_name, bytes, why) => {
  expect(detectMediaType(bytes)).toEqual({ kind: 'refused', why });
});

test('a sheet that was cut, or has something behind its end or more files than it says, is refused', () => {
  const whole = testArchive([types, 'xl/workbook.xml']);
  const refused = { kind: 'refused', why: 'unknownType' };
  expect(detectMediaType(whole.subarray(0, -1))).toEqual(refused);
  expect(detectMediaType(new Uint8Array([...whole, 1]))).toEqual(refused);
  const lying = whole.slice();
  lying.set([3, 0, 3, 0], whole.length - 14);
  expect(detectMediaType(lying)).toEqual(refused);
});

test.each([
  ['list.pdf', 'list.pdf'],
  ['list', 'list.pdf'],
  ['list.PDF', 'list.PDF'],
  ['list.exe', 'list.exe.pdf'],
  ['../../etc/passwd', '__.._etc_passwd.pdf'],
  ['a"\r\nset-cookie: b', 'a___set-cookie_ b.pdf'],
  ['قائمة', 'قائمة.pdf'],
  ['…\u202efdp', '…_fdp.pdf'],
  ['', '_.pdf'],
])('a file called %j is handed out as %j', (title, expected) => {
  expect(fileName(title, 'application/pdf')).toBe(expected);
});
