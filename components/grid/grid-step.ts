import type { KeyboardEvent } from 'react';
import type { GridPoint, GridSelection, GridSize } from './grid-selection';

export const atPoint = (point: GridPoint): GridSelection => ({ anchor: point, focus: point });

/** The next cell; past the end of a row, the first of the next one. */
export function stepped(
  from: GridPoint,
  { row = 0, column = 0 }: Partial<GridPoint>,
  size: GridSize,
): GridPoint {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = { row: from.row + row, column: from.column + column };
  if (to.column > last.column && to.row < last.row) return { row: to.row + 1, column: 0 };
  if (to.column < 0 && to.row > 0) return { row: to.row - 1, column: last.column };
  const within = (at: number, most: number) => Math.min(Math.max(at, 0), most);
  return { row: within(to.row, last.row), column: within(to.column, last.column) };
}

/** The nearest cell before (-1) or after (1), row by row, that something is true of; null for none. */
export function nextWhere(
  from: GridPoint,
  step: 1 | -1,
  { rows, columns }: GridSize,
  is: (point: GridPoint) => boolean,
): GridPoint | null {
  for (
    let at = from.row * columns + from.column + step;
    at >= 0 && at < rows * columns;
    at += step
  ) {
    const point = { row: Math.floor(at / columns), column: at % columns };
    if (is(point)) return point;
  }
  return null;
}

/** A key that writes something, also with the third level of a keyboard. */
export function isTyping(event: KeyboardEvent): boolean {
  const isCommand = event.ctrlKey || event.metaKey || event.altKey;
  const isThirdLevel = event.getModifierState('AltGraph');
  return [...event.key].length === 1 && event.key !== ' ' && (!isCommand || isThirdLevel);
}
