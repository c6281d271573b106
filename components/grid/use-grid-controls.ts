'use client';

import { type ClipboardEvent, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Direction } from '@/lib/locale';
import {
  type GridPoint,
  type GridSelection,
  type GridSize,
  selectionAfter,
} from './grid-selection';

interface GridControls {
  readonly selection: GridSelection;
  readonly size: GridSize;
  readonly direction: Direction;
  readonly onSelect: (selection: GridSelection) => void;
  /** Gives the focus to the cell at a point. */
  readonly onFocus: (point: GridPoint) => void;
  readonly onClear: () => void;
  /** Leads to what can be done with the selection. */
  readonly onEnter: () => void;
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
  const { selection, size, onSelect } = controls;
  const isDrawing = useRef(false);

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
    const next = selectionAfter(selection, event, size, controls.direction);
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
    onSelect({ anchor: event.shiftKey ? selection.anchor : point, focus: point });
  }

  function onPointerOver(event: PointerEvent<HTMLElement>) {
    const point = isDrawing.current && event.buttons === 1 ? pointOf(event.target) : null;
    if (point) onSelect({ anchor: selection.anchor, focus: point });
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

  return { onKeyDown, onPointerDown, onPointerOver, onPaste, onCopy };
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
