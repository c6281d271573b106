import { describe, expect, it } from 'vitest';
import { frequencyOf, pastedFrequencies } from './paste-frequencies';

const size = { rows: 3, columns: 2 };
const at = (row: number, column: number) =>
  ({ rows: [row, row], columns: [column, column] }) as const;

describe('pastedFrequencies', () => {
  it('lays a block from its first cell on, whatever ends its lines', () => {
    const { cells, unread, outside } = pastedFrequencies(
      'quarter\tMensuel\r\n\tسنوي\r\n',
      at(1, 0),
      size,
    );
    expect(cells).toEqual([
      { row: 1, column: 0, frequency: 'quarter' },
      { row: 1, column: 1, frequency: 'month' },
      { row: 2, column: 0, frequency: null },
      { row: 2, column: 1, frequency: 'year' },
    ]);
    expect([unread, outside]).toEqual([[], 0]);
  });

  it('fills the whole selection with one cell', () => {
    const pasted = pastedFrequencies('Trimestre\n', { rows: [0, 1], columns: [0, 1] }, size);
    expect(pasted.cells.map(({ frequency }) => frequency)).toEqual(Array(4).fill('quarter'));
  });

  it('names what it cannot read, and counts what lies outside', () => {
    const pasted = pastedFrequencies('often\tyear\tyear', at(2, 0), size);
    expect(pasted.unread).toEqual([{ row: 2, column: 0, text: 'often' }]);
    expect(pasted.cells).toEqual([{ row: 2, column: 1, frequency: 'year' }]);
    expect(pasted.outside).toBe(1);
  });
});

describe('frequencyOf', () => {
  it('tells an empty cell from a word that is no frequency', () => {
    expect(frequencyOf(' — ')).toBeNull();
    expect(frequencyOf('sometimes')).toBeUndefined();
    expect(frequencyOf('Phase  entière')).toBe('phase');
  });
});
