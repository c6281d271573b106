import { describe, expect, it } from 'vitest';
import { blockText, layBlock } from './lay-block';

const size = { rows: 3, columns: 2 };
const at = (row: number, column: number) =>
  ({ rows: [row, row], columns: [column, column] }) as const;
const texts = (text: string) => layBlock(text, at(0, 0), size).cells.map((cell) => cell.text);

describe('layBlock', () => {
  it('lays lines and columns from the first cell on, whatever ends the lines', () => {
    const { cells, outside } = layBlock('1\t2\r\n\t3\r\n', at(1, 0), size);
    expect(cells).toEqual([
      { row: 1, column: 0, text: '1' },
      { row: 1, column: 1, text: '2' },
      { row: 2, column: 0, text: '' },
      { row: 2, column: 1, text: '3' },
    ]);
    expect(outside).toBe(0);
  });

  it('fills the whole selection with one cell', () => {
    const { cells } = layBlock('7\n', { rows: [0, 1], columns: [0, 1] }, size);
    expect(cells.map(({ text }) => text)).toEqual(['7', '7', '7', '7']);
  });

  it('leaves out what lies outside, and counts it', () => {
    const { cells, outside } = layBlock('1\t2\t3\n4', at(2, 0), size);
    expect(cells.map(({ text }) => text)).toEqual(['1', '2']);
    expect(outside).toBe(2);
  });

  it('keeps the lines of a quoted cell together', () => {
    expect(texts('"one\ntwo"\t"say ""so"""\nthree')).toEqual(['one\ntwo', 'say "so"', 'three']);
    expect(texts('an "inch"\t5"')).toEqual(['an "inch"', '5"']);
  });
});

describe('blockText', () => {
  it('writes what layBlock reads', () => {
    const lines = [
      ['a\nb', 'tab\there'],
      ['"', ''],
    ];
    expect(texts(blockText(lines))).toEqual(lines.flat());
  });
});
