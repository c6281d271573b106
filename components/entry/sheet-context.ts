'use client';

import { createContext, useContext } from 'react';
import type { Locale } from '@/lib/locale';
import type { CellWords } from './cell-words';
import type { SheetAddress } from './sheet-query';
import type { SheetViews } from './sheet-views';
import type { Drafts } from './use-drafts';

/** What does not change while one types: else every cell would be drawn at every key. */
interface SheetSetting {
  readonly locale: Locale;
  readonly address: SheetAddress;
  readonly drafts: Drafts;
  readonly views: SheetViews;
  readonly words: CellWords;
  /** Undoes or does again, and says what could not be. */
  readonly turn: (way: 'undo' | 'redo', goesThere: boolean) => void;
  /** Says in words what was done to several cells. */
  readonly say: (text: string) => void;
}

const SheetContext = createContext<SheetSetting | null>(null);

export const SheetProvider = SheetContext.Provider;

/** The sheet that a cell belongs to. */
export function useSheet(): SheetSetting {
  const setting = useContext(SheetContext);
  if (!setting) throw new Error('A cell stands inside a sheet.');
  return setting;
}
