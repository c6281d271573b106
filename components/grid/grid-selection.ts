import type { Direction } from '@/lib/locale';

export interface GridPoint {
  readonly row: number;
  readonly column: number;
}

/** A block of cells from where it was begun to where the keyboard is. */
export interface GridSelection {
  readonly anchor: GridPoint;
  readonly focus: GridPoint;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export interface GridKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export interface GridBlock {
  readonly rows: readonly [from: number, to: number];
  readonly columns: readonly [from: number, to: number];
}

export function blockOf({ anchor, focus }: GridSelection): GridBlock {
  return {
    rows: [Math.min(anchor.row, focus.row), Math.max(anchor.row, focus.row)],
    columns: [Math.min(anchor.column, focus.column), Math.max(anchor.column, focus.column)],
  };
}

/** Every point of a block, row by row. */
export function pointsOf({ rows, columns }: GridBlock): GridPoint[] {
  const points: GridPoint[] = [];
  for (let row = rows[0]; row <= rows[1]; row += 1) {
    for (let column = columns[0]; column <= columns[1]; column += 1) points.push({ row, column });
  }
  return points;
}

const pageRows = 10;

/** Where a key leads, as in a spreadsheet: with Shift the block grows. Null for any other key. */
export function selectionAfter(
  selection: GridSelection,
  pressed: GridKey,
  size: GridSize,
  direction: Direction,
): GridSelection | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const isFar = pressed.ctrlKey || pressed.metaKey;
  const { anchor, focus } = selection;
  if (pressed.key.toLowerCase() === 'a' && isFar)
    return { anchor: { row: 0, column: 0 }, focus: last };
  if (pressed.key === ' ' && pressed.shiftKey) {
    return { anchor: { ...anchor, column: 0 }, focus: { ...focus, column: last.column } };
  }
  if (pressed.key === ' ' && isFar) {
    return { anchor: { ...anchor, row: 0 }, focus: { ...focus, row: last.row } };
  }
  const to = pointAfter(focus, pressed.key, isFar, last, direction);
  return to && { anchor: pressed.shiftKey ? anchor : to, focus: to };
}

function pointAfter(
  { row, column }: GridPoint,
  key: string,
  isFar: boolean,
  last: GridPoint,
  direction: Direction,
): GridPoint | null {
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  const inRow = (step: number) => ({ row: within(row + step, last.row), column });
  const inColumn = (step: number) => ({ row, column: within(column + step, last.column) });
  const onwards = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowUp':
      return inRow(isFar ? -row : -1);
    case 'ArrowDown':
      return inRow(isFar ? last.row : 1);
    case 'PageUp':
      return inRow(-pageRows);
    case 'PageDown':
      return inRow(pageRows);
    case 'ArrowLeft':
    case 'ArrowRight': {
      const step = key === onwards ? 1 : -1;
      return inColumn(isFar ? step * (last.column + 1) : step);
    }
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? last.row : row, column: last.column };
    default:
      return null;
  }
}
