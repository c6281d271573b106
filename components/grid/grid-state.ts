import { blockOf, type GridPoint, type GridSelection, type GridSize } from './grid-selection';
import { atPoint } from './grid-step';

/** The cell that is being typed in. */
export interface Editing extends GridPoint {
  /** The key it was begun with, which replaces what stands; null to change what stands. */
  readonly seed: string | null;
}

/** What one row has to know of the selection; the same object until something of it changes. */
export interface RowSelection {
  /** The columns of the selected block in this row; -1 for none. */
  readonly from: number;
  readonly to: number;
  /** The column of the focus, where it is in this row, else -1. */
  readonly focus: number;
  /** What is typed in, where that is in this row. */
  readonly editing: Editing | null;
}

const unselected: RowSelection = { from: -1, to: -1, focus: -1, editing: null };

export type GridState = ReturnType<typeof gridState>;

/**
 * Where a grid stands, outside of React: a step of the keyboard draws the row it leaves and the row
 * it comes to, and none of the thousand others.
 */
export function gridState(first: GridPoint) {
  let selection = atPoint(first);
  let editing: Editing | null = null;
  let isExtending = false;
  const shown = new Map<number, RowSelection>();
  const listeners = new Map<number, Set<() => void>>();
  const watchers = new Set<() => void>();

  function rowOf(at: number): RowSelection {
    const { rows, columns } = blockOf(selection);
    const isSelected = rows[0] <= at && at <= rows[1];
    const isFocused = selection.focus.row === at;
    if (!isSelected && !isFocused && editing?.row !== at) return unselected;
    return {
      from: isSelected ? columns[0] : -1,
      to: isSelected ? columns[1] : -1,
      focus: isFocused ? selection.focus.column : -1,
      editing: editing?.row === at ? editing : null,
    };
  }

  function row(at: number): RowSelection {
    const known = shown.get(at) ?? unselected;
    const now = rowOf(at);
    if (isSame(known, now)) return known;
    shown.set(at, now);
    return now;
  }

  function change(next: GridSelection, nextEditing: Editing | null) {
    const touched = new Set([...rowsOf(selection), ...rowsOf(next)]);
    if (editing) touched.add(editing.row);
    if (nextEditing) touched.add(nextEditing.row);
    selection = next;
    editing = nextEditing;
    for (const at of touched) for (const listener of listeners.get(at) ?? []) listener();
    for (const watcher of watchers) watcher();
  }

  return {
    selection: () => selection,
    editing: () => editing,
    row,
    /** What is being typed is kept by its field once the focus leaves it. */
    select: (next: GridSelection) => change(next, editing),
    begin: (point: GridPoint, seed: string | null) => change(atPoint(point), { ...point, seed }),
    end: () => change(selection, null),
    /** Keeps the selection on a grid that has become smaller. */
    fit: ({ rows, columns }: GridSize) => {
      const within = (point: GridPoint) => ({
        row: Math.max(0, Math.min(point.row, rows - 1)),
        column: Math.max(0, Math.min(point.column, columns - 1)),
      });
      const next = { anchor: within(selection.anchor), focus: within(selection.focus) };
      if (
        !isSamePoint(next.anchor, selection.anchor) ||
        !isSamePoint(next.focus, selection.focus)
      ) {
        change(next, null);
      }
    },
    /** Whether a tap grows the block, for who has no Shift. */
    isExtending: () => isExtending,
    extend: (on: boolean) => {
      isExtending = on;
    },
    /** Hears of one row. */
    subscribe: (at: number, listener: () => void) => {
      const ofRow = listeners.get(at) ?? new Set();
      listeners.set(at, ofRow.add(listener));
      return () => {
        ofRow.delete(listener);
      };
    },
    /** Hears of every step. */
    watch: (watcher: () => void) => {
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
      };
    },
  };
}

function rowsOf(selection: GridSelection): number[] {
  const [from, to] = blockOf(selection).rows;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function isSame(a: RowSelection, b: RowSelection): boolean {
  return a.from === b.from && a.to === b.to && a.focus === b.focus && a.editing === b.editing;
}

export function isSamePoint(a: GridPoint, b: GridPoint): boolean {
  return a.row === b.row && a.column === b.column;
}
