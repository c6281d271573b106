import { describe, expect, it } from 'vitest';
import { gridState } from './grid-state';
import { atPoint } from './grid-step';

const at = (row: number, column: number) => ({ row, column });

/** A grid of a thousand rows, and the rows that hear something. */
function aGrid() {
  const grid = gridState(at(0, 1));
  const heard: number[] = [];
  for (let row = 0; row < 1000; row += 1) grid.subscribe(row, () => heard.push(row));
  return { grid, heard };
}

describe('gridState', () => {
  it('tells only the row that is left and the row that is come to', () => {
    const { grid, heard } = aGrid();
    const untouched = grid.row(500);
    grid.select(atPoint(at(1, 1)));
    expect(heard).toEqual([0, 1]);
    expect(grid.row(0)).toMatchObject({ from: -1, focus: -1 });
    expect(grid.row(1)).toMatchObject({ from: 1, to: 1, focus: 1 });
    expect(grid.row(500)).toBe(untouched);
  });

  it('keeps the rows of a block that grows the same objects', () => {
    const { grid, heard } = aGrid();
    grid.select({ anchor: at(2, 1), focus: at(3, 2) });
    const before = grid.row(2);
    heard.length = 0;
    grid.select({ anchor: at(2, 1), focus: at(4, 2) });
    expect(heard).toEqual([2, 3, 4]);
    expect(grid.row(2)).toBe(before);
    expect(grid.row(4)).toMatchObject({ from: 1, to: 2, focus: 2 });
  });

  it('holds what is typed in until that is done, wherever the selection goes', () => {
    const { grid } = aGrid();
    grid.begin(at(3, 2), '4');
    expect(grid.row(3).editing).toEqual({ row: 3, column: 2, seed: '4' });
    expect(grid.selection()).toEqual(atPoint(at(3, 2)));
    grid.select(atPoint(at(4, 2)));
    expect(grid.row(3).editing).toEqual({ row: 3, column: 2, seed: '4' });
    grid.end();
    expect(grid.editing()).toBeNull();
    expect(grid.row(3).editing).toBeNull();
  });

  it('keeps the selection on a grid that has become smaller', () => {
    const { grid } = aGrid();
    grid.select(atPoint(at(9, 4)));
    grid.fit({ rows: 3, columns: 2 });
    expect(grid.selection()).toEqual(atPoint(at(2, 1)));
  });
});
