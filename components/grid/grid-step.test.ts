import { describe, expect, it } from 'vitest';
import { nextWhere, stepped } from './grid-step';

const size = { rows: 3, columns: 3 };
const at = (row: number, column: number) => ({ row, column });

describe('stepped', () => {
  it('goes on in the next row at the end of one, and never off the grid', () => {
    expect(stepped(at(0, 2), { column: 1 }, size)).toEqual(at(1, 0));
    expect(stepped(at(1, 0), { column: -1 }, size)).toEqual(at(0, 2));
    expect(stepped(at(2, 2), { column: 1 }, size)).toEqual(at(2, 2));
    expect(stepped(at(2, 1), { row: 1 }, size)).toEqual(at(2, 1));
  });
});

describe('nextWhere', () => {
  const isMiddle = ({ column }: { column: number }) => column === 1;

  it('passes over the cells it is not true of, row by row', () => {
    expect(nextWhere(at(0, 0), 1, size, isMiddle)).toEqual(at(0, 1));
    expect(nextWhere(at(0, 1), 1, size, isMiddle)).toEqual(at(1, 1));
    expect(nextWhere(at(1, 1), -1, size, isMiddle)).toEqual(at(0, 1));
  });

  it('is nothing past the first and the last, so that Tab can leave', () => {
    expect(nextWhere(at(2, 1), 1, size, isMiddle)).toBeNull();
    expect(nextWhere(at(0, 1), -1, size, isMiddle)).toBeNull();
  });
});
