'use client';

import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useRef,
} from 'react';
import type { Direction } from '@/lib/locale';
import {
  type GridPoint,
  type GridSelection,
  type GridSize,
  selectionAfter,
} from './grid-selection';
import { isSamePoint } from './grid-state';
import { atPoint } from './grid-step';

interface GridControls {
  /** As it is when a key is pressed: a grid that keeps it outside of React gives it by a getter. */
  readonly selection: GridSelection;
  readonly size: GridSize;
  readonly direction: Direction;
  readonly onSelect: (selection: GridSelection) => void;
  /** Gives the focus to the cell at a point. */
  readonly onFocus: (point: GridPoint) => void;
  readonly onClear: () => void;
  /** Leads to what can be done with the selection. */
  readonly onEnter: () => void;
  /** Opens the field of a cell: by a double click, or a second tap. */
  readonly onEdit?: (point: GridPoint) => void;
  /** Whether a cell that is given the focus by anything else is selected too. */
  readonly followsFocus?: boolean;
  /** Whether a tap grows the block, as with Shift. */
  readonly isExtending?: boolean;
  readonly onPaste: (text: string) => void;
  readonly copied: () => string;
  /** A key that means nothing to the grid itself; true where it meant something. */
  readonly onOtherKey?: (event: KeyboardEvent<HTMLElement>) => boolean;
}

/**
 * What keys, the mouse and the clipboard do in a grid whose cells carry `data-row` and
 * `data-column`. What happens in a field inside a cell is the field's own.
 */
export function useGridControls(controls: GridControls) {
  const { onSelect } = controls;
  const isDrawing = useRef(false);
  const tapped = useRef<GridPoint | null>(null);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (isInField(event.target)) return;
    if (controls.onOtherKey?.(event)) return event.preventDefault();
    if (event.altKey) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      return controls.onClear();
    }
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      return controls.onEnter();
    }
    const { selection, size, direction } = controls;
    const next = selectionAfter(selection, event, size, direction);
    if (!next) return;
    event.preventDefault();
    onSelect(next);
    controls.onFocus(next.focus);
  }

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    const point = pointOf(event.target);
    // A finger scrolls the grid; its tap selects one cell.
    if (!point || event.button !== 0 || isInField(event.target)) return;
    isDrawing.current = event.pointerType === 'mouse';
    const { anchor, focus } = controls.selection;
    const grows = event.shiftKey || controls.isExtending === true;
    const isAgain = !isDrawing.current && !grows && isSamePoint(point, focus);
    tapped.current = isAgain ? point : null;
    onSelect({ anchor: grows ? anchor : point, focus: point });
  }

  function onPointerOver(event: PointerEvent<HTMLElement>) {
    const point = isDrawing.current && event.buttons === 1 ? pointOf(event.target) : null;
    if (point) onSelect({ anchor: controls.selection.anchor, focus: point });
  }

  function onClick() {
    if (tapped.current) controls.onEdit?.(tapped.current);
    tapped.current = null;
  }

  function onDoubleClick(event: MouseEvent<HTMLElement>) {
    const point = isInField(event.target) ? null : pointOf(event.target);
    if (point) controls.onEdit?.(point);
  }

  function onFocus(event: FocusEvent<HTMLElement>) {
    const point = isCell(event.target) ? pointOf(event.target) : null;
    if (!controls.followsFocus || !point) return;
    if (!isSamePoint(point, controls.selection.focus)) onSelect(atPoint(point));
  }

  function onPaste(event: ClipboardEvent<HTMLElement>) {
    if (isInField(event.target)) return;
    event.preventDefault();
    controls.onPaste(event.clipboardData.getData('text/plain'));
  }

  function onCopy(event: ClipboardEvent<HTMLElement>) {
    if (isInField(event.target)) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', controls.copied());
  }

  return {
    ...{ onKeyDown, onPointerDown, onPointerOver, onClick, onDoubleClick, onFocus },
    ...{ onPaste, onCopy },
  };
}

function isCell(target: Element): boolean {
  return target.hasAttribute('data-row');
}

/** A button in a heading of the grid has keys of its own too. */
function isInField(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input, textarea, select, option, button');
}

export function pointOf(target: EventTarget): GridPoint | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (!cell) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
