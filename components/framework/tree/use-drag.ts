'use client';

import { type DragEvent, useState } from 'react';
import type { Editor } from '@/lib/api/framework/editor-schema';
import { lineKey } from './tree-change';
import { placeOfDrop, type TreeItem } from './tree-drop';
import type { Place } from './tree-moves';

type Half = 'upper' | 'lower';

export interface Drag {
  /** For the handle by which a line is dragged. */
  readonly handleOf: (item: TreeItem) => {
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
  /** For the line that something is let go over. */
  readonly lineOf: (item: TreeItem) => {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
  /** On which half of a line something would be let go; null for all other lines. */
  readonly halfOf: (item: TreeItem) => Half | null;
}

/** Moving by a pointer; all of it can be done from the menus too. */
export function useDrag(editor: Editor, onMove: (item: TreeItem, place: Place) => void): Drag {
  const [dragged, setDragged] = useState<TreeItem | null>(null);
  const [over, setOver] = useState<{ readonly line: string; readonly half: Half } | null>(null);

  function end() {
    setDragged(null);
    setOver(null);
  }

  function placeAt(event: DragEvent, item: TreeItem) {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const half: Half = event.clientY < top + height / 2 ? 'upper' : 'lower';
    return { half, place: dragged && placeOfDrop(editor, dragged, item, half) };
  }

  return {
    handleOf: (item) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', item.code);
        const line = event.currentTarget.closest('[data-line]');
        if (line) event.dataTransfer.setDragImage(line, 16, 16);
        setDragged(item);
      },
      onDragEnd: end,
    }),
    lineOf: (item) => ({
      onDragOver: (event) => {
        const { half, place } = placeAt(event, item);
        if (place) event.preventDefault();
        setOver(place ? { line: lineKey(item), half } : null);
      },
      onDrop: (event) => {
        const { place } = placeAt(event, item);
        event.preventDefault();
        if (dragged && place) onMove(dragged, place);
        end();
      },
    }),
    halfOf: (item) => (over?.line === lineKey(item) ? over.half : null),
  };
}
