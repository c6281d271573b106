'use client';

import { useTree } from './tree-context';
import type { TreeItem } from './tree-drop';

/** For a pointer alone: the menu of the line does the same, and is what everyone else is told of. */
export function DragHandle({ item }: { item: TreeItem }) {
  const { drag } = useTree();
  return (
    <span
      aria-hidden="true"
      data-handle={item.code}
      {...drag.handleOf(item)}
      className="hidden shrink-0 cursor-grab px-0.5 py-1 leading-6 text-soft select-none hover:text-brand md:block"
    >
      ⠿
    </span>
  );
}
