import type { GridPoint, GridSize } from '../grid/grid-selection';
import type { RowCell, RowView } from './row-view';
import type { SheetCell } from './sheet-cell';
import type { SheetTable } from './sheet-rows';
import type { SheetViews } from './sheet-views';

/**
 * The columns of a table as the keyboard goes through them: what was said before, the categories, the
 * total, the target, and what leads to the details of the row.
 */
export const previousColumn = 0;
export const firstPart = 1;
export const totalColumn = ({ columns }: Pick<SheetTable, 'columns'>) => columns.length + firstPart;
export const targetColumn = (table: Pick<SheetTable, 'columns'>) => totalColumn(table) + 1;
export const detailsColumn = (table: Pick<SheetTable, 'columns'>) => totalColumn(table) + 2;

export function gridSize(table: Pick<SheetTable, 'columns' | 'rows'>): GridSize {
  return { rows: table.rows.length, columns: detailsColumn(table) + 1 };
}

/** The field at a point; null where nothing can be typed because nothing stands there. */
export function fieldAt(table: SheetTable, views: SheetViews, point: GridPoint): RowCell | null {
  const row = table.rows[point.row];
  if (!row) return null;
  return fieldIn(views.view(row.key), point.column, totalColumn(table));
}

export function fieldIn(view: RowView, column: number, total: number): RowCell | null {
  if (column === total) return view.total.kind === 'field' ? view.total.at : null;
  return view.parts[column - firstPart] ?? null;
}

/** The cell that the server has at a point, whether it is shown as a field or not. */
export function cellAt(table: SheetTable, point: GridPoint): SheetCell | null {
  const row = table.rows[point.row];
  if (!row) return null;
  if (point.column === totalColumn(table)) return row.total;
  return row.parts[point.column - firstPart] ?? null;
}

/** Where a cell stands; null where it is not in this table. */
export function pointOfCell(table: SheetTable, key: string): GridPoint | null {
  for (const [row, { parts, total }] of table.rows.entries()) {
    if (total?.key === key) return { row, column: totalColumn(table) };
    const at = parts.findIndex((part) => part?.key === key);
    if (at >= 0) return { row, column: at + firstPart };
  }
  return null;
}
