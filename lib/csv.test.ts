import { expect, test } from 'vitest';
import { toCsv } from './csv';

test('a file begins with the mark that Excel needs, and every row ends with CR LF', () => {
  expect(
    toCsv([
      ['é', 1],
      [null, 0],
    ]),
  ).toBe('\ufeffé,1\r\n,0\r\n');
});

test('a missing cell is empty and a zero is a zero', () => {
  expect(toCsv([[null, 0, '']])).toBe('\ufeff,0,\r\n');
});

test('commas, quotation marks and line ends stay inside one cell', () => {
  expect(toCsv([['a,b', 'say "x"', 'one\ntwo']])).toBe('\ufeff"a,b","say ""x""","one\ntwo"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
  'text that a spreadsheet would run (%j) is made plain',
  (text) => {
    expect(toCsv([[text]])).toMatch(/^\ufeff"?'/);
  },
);

test('a negative number stays a number', () => {
  expect(toCsv([[-3.5]])).toBe('\ufeff-3.5\r\n');
});
