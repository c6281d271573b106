import { describe, expect, it } from 'vitest';
import { type Cells, cellsOf, countCells, listCells, withCells } from './grid-cells';

const cells: Cells<number> = cellsOf([
  { row: 'a', column: 'x', value: 1 },
  { row: 'a', column: 'y', value: 2 },
  { row: 'b', column: 'x', value: 3 },
]);

describe('cells of a grid', () => {
  it('are counted and listed row by row', () => {
    expect(countCells(cells)).toBe(3);
    expect(listCells(cells).map(({ row, column, value }) => `${row}${column}${value}`)).toEqual([
      'ax1',
      'ay2',
      'bx3',
    ]);
  });

  it('change in some places, and are the same objects elsewhere', () => {
    const next = withCells(cells, [
      { row: 'a', column: 'x', value: undefined },
      { row: 'c', column: 'x', value: 4 },
    ]);
    expect(countCells(next)).toBe(3);
    expect(next.get('b')).toBe(cells.get('b'));
    expect(cells.get('a')?.get('x')).toBe(1);
  });

  it('hold no row without cells', () => {
    expect(withCells(cells, [{ row: 'b', column: 'x', value: undefined }]).has('b')).toBe(false);
  });
});
