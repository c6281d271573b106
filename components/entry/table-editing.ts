import type { KeyboardEvent } from 'react';
import type { Locale } from '@/lib/locale';
import type { CellText } from '@/lib/observation/cell-text';
import { emptyCell } from '@/lib/observation/cell-text';
import type { StoredValueState } from '@/lib/observation/value-state';
import { blockOf, type GridBlock, type GridPoint, pointsOf } from '../grid/grid-selection';
import type { GridState } from '../grid/grid-state';
import { atPoint, isTyping, nextWhere, stepped } from '../grid/grid-step';
import { blockText, layBlock } from '../grid/lay-block';
import { lineOf, saysValue } from './cell-line';
import type { Drafts, TypedChange } from './draft-store';
import { isTypable } from './is-typable';
import { filledChange, type LaidValue, pastedChanges } from './laid-values';
import type { RowCell } from './row-view';
import { cellAt, detailsColumn, fieldAt, gridSize, totalColumn } from './sheet-columns';
import type { SheetTable } from './sheet-rows';
import type { SheetViews } from './sheet-views';

/** What a command did, to be said: how many cells it changed, and why it left others. */
export interface Done {
  readonly kind: 'pasted' | 'filled' | 'emptied' | 'absent';
  readonly count: number;
  /** Cells nobody may type in: sums, targets, values with their reviewer or of another organisation. */
  readonly readOnly: number;
  /** Cells of the pasted block beyond the last row or column. */
  readonly outside: number;
}

export interface TableSetting {
  readonly table: SheetTable;
  readonly drafts: Drafts;
  readonly views: SheetViews;
  readonly grid: GridState;
  readonly locale: Locale;
  /** What a cell that cannot be typed in says, for a copy of it. */
  readonly shownAt: (point: GridPoint) => string;
  readonly say: (done: Done) => void;
  readonly focus: (point: GridPoint) => void;
  readonly openDetails: (row: number) => void;
  readonly turn: (way: 'undo' | 'redo') => void;
}

export type TableEditing = ReturnType<typeof tableEditing>;

let blocks = 0;

/** What is done in one table of a sheet, with keys or buttons; `now` gives the table as it stands. */
export function tableEditing(now: () => TableSetting) {
  const fieldsIn = (block: GridBlock) =>
    pointsOf(block).map((point) => fieldAt(now().table, now().views, point));
  const selected = () => blockOf(now().grid.selection());
  // Escape, then Tab leaves the grid, which Tab else goes through.
  let mayLeave = false;
  const isOpenAt = (point: GridPoint) => isOpen(fieldAt(now().table, now().views, point));

  function goTo(point: GridPoint) {
    now().grid.select(atPoint(point));
    now().focus(point);
  }

  function begin(point: GridPoint, seed: string | null): boolean {
    const { table, views, grid, openDetails } = now();
    if (point.column === detailsColumn(table)) {
      openDetails(point.row);
      return true;
    }
    if (!isOpen(fieldAt(table, views, point))) return false;
    grid.begin(point, seed);
    return true;
  }

  /** @param step where the focus goes; null where it went by itself */
  function commit(key: string, fields: CellText['fields'], step: Partial<GridPoint> | null) {
    const { drafts, grid, table } = now();
    const from = grid.editing();
    const typed = drafts.typedOf(key);
    grid.end();
    const before = typed.text.fields;
    const isOther = Object.entries(fields).some(
      ([name, text]) => text !== (before[name as keyof typeof before] ?? ''),
    );
    const isBlank = Object.values(fields).every((text) => text === '');
    if (isOther) drafts.type(typed, isBlank ? emptyCell : { ...saysValue(typed.text), fields });
    if (!from || !step) return;
    const { column = 0 } = step;
    const next = column === 0 ? stepped(from, step, gridSize(table)) : afterTab(from, column);
    goTo(next ?? from);
  }

  function afterTab(from: GridPoint, column: number): GridPoint | null {
    return nextWhere(from, column > 0 ? 1 : -1, gridSize(now().table), isOpenAt);
  }

  function paste(text: string) {
    const { table, drafts, grid, say } = now();
    const { cells, outside } = layBlock(text, blockOf(grid.selection()), gridSize(table));
    const filled = cells.filter((one) => one.text.trim() !== '');
    const laid: LaidValue[] = [];
    let readOnly = 0;
    for (const point of filled) {
      const cell = cellAt(table, point);
      const typed = cell && drafts.typedOf(cell.key);
      if (typed && isTypable(typed)) laid.push({ typed, line: point.text });
      else readOnly += 1;
    }
    blocks += 1;
    const joins = `block ${blocks}`;
    drafts.typeAll(pastedChanges(laid, blocks), joins);
    const repeated = laid.filter(({ typed }) => repeatsSum(typed.cell.key, filled));
    const emptied = repeated.map(({ typed: { cell } }) => ({ key: cell.key, text: emptyCell }));
    drafts.typeAll(emptied, joins);
    say({ kind: 'pasted', count: laid.length, readOnly, outside });
  }

  /** A pasted total that its parts give too is shown as their sum, and not stored a second time. */
  function repeatsSum(key: string, points: readonly GridPoint[]): boolean {
    const { table, views, drafts } = now();
    const point = points.find((one) => cellAt(table, one)?.key === key);
    const row = point?.column === totalColumn(table) ? table.rows[point.row] : undefined;
    const sum = row && views.view(row.key).sum;
    const { read, cell } = drafts.typedOf(key);
    if (!sum || read.kind !== 'value' || cell.standing) return false;
    const { value, numerator, denominator } = read.value;
    return value === sum.value && numerator === sum.numerator && denominator === sum.denominator;
  }

  /** Changes the fields of the selected block, all at once. */
  function changeAll(kind: Done['kind'], change: (at: RowCell) => TypedChange | null) {
    const { drafts, say } = now();
    const fields = fieldsIn(selected());
    const changes = fields.flatMap((at) => (at && isOpen(at) ? (change(at) ?? []) : []));
    drafts.typeAll(changes);
    const readOnly = fields.filter((at) => at !== null && !isOpen(at)).length;
    say({ kind, count: changes.length, readOnly, outside: 0 });
  }

  function clear() {
    changeAll('emptied', ({ typed }) =>
      typed.read.kind === 'empty' ? null : { key: typed.cell.key, text: emptyCell },
    );
  }

  function absent(state: StoredValueState, explanation: string) {
    changeAll('absent', ({ typed }) => ({
      key: typed.cell.key,
      text: { state, explanation, fields: {} },
    }));
  }

  /** The first row of the block into those below it; a single row takes what stands above it. */
  function fillDown() {
    const { table, views, drafts, locale, say } = now();
    const { rows, columns } = selected();
    const source = rows[0] === rows[1] ? rows[0] - 1 : rows[0];
    if (source < 0) return;
    const below = pointsOf({ rows: [source + 1, rows[1]], columns });
    blocks += 1;
    const changes = below.flatMap((point) => {
      const from = fieldAt(table, views, { ...point, row: source });
      const to = fieldAt(table, views, point);
      if (!from || !to || !isOpen(to)) return [];
      return filledChange(from.typed, to.typed.cell, to.typed.text, { locale, block: blocks });
    });
    drafts.typeAll(changes);
    say({
      kind: 'filled',
      count: changes.length,
      readOnly: below.length - changes.length,
      outside: 0,
    });
  }

  /** The selected block as a spreadsheet takes it. */
  function copied(): string {
    const { table, views, locale, shownAt } = now();
    const { rows, columns } = selected();
    const shown = (point: GridPoint) => {
      const at = fieldAt(table, views, point);
      const line = at ? lineOf(at.typed.text, at.typed.cell.rule, locale) : '';
      return line || shownAt(point);
    };
    const lines = pointsOf({ rows, columns: [0, 0] }).map(({ row }) =>
      pointsOf({ rows: [row, row], columns }).map(shown),
    );
    return blockText(lines);
  }

  function pressOther(event: KeyboardEvent): boolean {
    const leaves = mayLeave && event.key === 'Tab';
    mayLeave = event.key === 'Escape';
    if (mayLeave || leaves) return mayLeave;
    const { grid, turn, openDetails } = now();
    const { focus } = grid.selection();
    const { key, altKey, shiftKey } = event;
    const isCommand = (event.ctrlKey || event.metaKey) && !altKey;
    const letter = key.toLowerCase();
    if (altKey && key === 'Enter') {
      openDetails(focus.row);
      return true;
    }
    if (isCommand && letter === 'd') {
      fillDown();
      return true;
    }
    if (isCommand && (letter === 'z' || letter === 'y')) {
      turn(letter === 'y' || shiftKey ? 'redo' : 'undo');
      return true;
    }
    if (key === 'Tab' && !isCommand && !altKey) {
      const next = afterTab(focus, shiftKey ? -1 : 1);
      if (next) goTo(next);
      return next !== null;
    }
    return isTyping(event) && begin(focus, key);
  }

  return {
    ...{ goTo, begin, commit, paste, clear, absent, fillDown, copied, pressOther, isOpenAt },
    enter: () => begin(now().grid.selection().focus, null),
    details: (row: number) => now().openDetails(row),
    cancel: () => {
      const { grid, focus } = now();
      grid.end();
      focus(grid.selection().focus);
    },
  };
}

function isOpen(at: RowCell | null): boolean {
  return at !== null && isTypable(at.typed);
}
