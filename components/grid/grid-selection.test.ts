import { describe, expect, it } from 'vitest';
import {
  blockOf,
  type GridKey,
  type GridSelection,
  pointsOf,
  selectionAfter,
} from './grid-selection';

const size = { rows: 5, columns: 3 };
const at = (row: number, column: number) => ({ row, column });
const one = (row: number, column: number): GridSelection => ({
  anchor: at(row, column),
  focus: at(row, column),
});
const plain = { shiftKey: false, ctrlKey: false, metaKey: false };
const press = (
  from: GridSelection,
  key: string,
  held: Partial<GridKey> = {},
  direction: 'ltr' | 'rtl' = 'ltr',
) => selectionAfter(from, { ...plain, ...held, key }, size, direction);

describe('selectionAfter', () => {
  it('goes one cell with an arrow, and never off the grid', () => {
    expect(press(one(1, 1), 'ArrowDown')).toEqual(one(2, 1));
    expect(press(one(0, 0), 'ArrowUp')).toEqual(one(0, 0));
    expect(press(one(4, 2), 'ArrowRight')).toEqual(one(4, 2));
  });

  it('follows the direction of reading', () => {
    expect(press(one(1, 1), 'ArrowLeft')).toEqual(one(1, 0));
    expect(press(one(1, 1), 'ArrowLeft', {}, 'rtl')).toEqual(one(1, 2));
  });

  it('grows the block with Shift and leaves its beginning', () => {
    const wider = press(one(1, 1), 'ArrowRight', { shiftKey: true });
    expect(wider).toEqual({ anchor: at(1, 1), focus: at(1, 2) });
    const taller = wider && press(wider, 'ArrowDown', { shiftKey: true, ctrlKey: true });
    expect(taller).toEqual({ anchor: at(1, 1), focus: at(4, 2) });
    expect(taller && press(taller, 'ArrowUp')).toEqual(one(3, 2));
  });

  it('takes a whole row, a whole column or all', () => {
    expect(press(one(1, 1), ' ', { shiftKey: true })).toEqual({
      anchor: at(1, 0),
      focus: at(1, 2),
    });
    expect(press(one(1, 1), ' ', { ctrlKey: true })).toEqual({ anchor: at(0, 1), focus: at(4, 1) });
    for (const a of ['a', 'A']) {
      const all = { anchor: at(0, 0), focus: at(4, 2) };
      expect(press(one(1, 1), a, { metaKey: true })).toEqual(all);
    }
  });

  it('has nothing to say to other keys', () => {
    expect(press(one(1, 1), 'a')).toBeNull();
    expect(press(one(1, 1), 'Tab')).toBeNull();
  });
});

describe('blockOf', () => {
  it('is the same from whichever corner it was drawn', () => {
    const block = blockOf({ anchor: at(3, 2), focus: at(2, 1) });
    expect(block).toEqual({ rows: [2, 3], columns: [1, 2] });
    expect(pointsOf(block)).toEqual([at(2, 1), at(2, 2), at(3, 1), at(3, 2)]);
  });
});
