'use client';

import { createContext, useContext } from 'react';
import type { Editor } from '@/lib/api/framework/editor-schema';
import type { Locale } from '@/lib/locale';
import type { Focus } from '../../office/use-focus';
import type { TreeChange } from './tree-change';
import type { TreeItem } from './tree-drop';
import type { Drag } from './use-drag';

export interface TreeSetting {
  readonly editor: Editor;
  readonly locale: Locale;
  /** The address of the framework. */
  readonly root: string;
  /** Does what was asked of a line; `next` is where the focus goes then. */
  readonly change: (change: TreeChange, next: string) => void;
  /** What was refused, and of which line. */
  readonly refused: { readonly item: TreeItem; readonly error: Error } | null;
  readonly focus: Focus;
  readonly drag: Drag;
}

const TreeContext = createContext<TreeSetting | null>(null);

export const TreeProvider = TreeContext.Provider;

/** The tree that a line belongs to. */
export function useTree(): TreeSetting {
  const setting = useContext(TreeContext);
  if (!setting) throw new Error('A line stands in a tree.');
  return setting;
}
