'use client';

import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Locale } from '@/lib/locale';
import { type Drafts, draftStore } from './draft-store';
import type { SheetCell, TypedCell } from './sheet-cell';

export type { Drafts } from './draft-store';

/** The drafts of a sheet for as long as it is open. */
export function useDrafts(cells: readonly SheetCell[], locale: Locale): Drafts {
  const [drafts] = useState(() => draftStore(cells, locale));
  // Before the browser paints: what the server says now is not shown a moment late.
  useLayoutEffect(() => drafts.renew(cells), [drafts, cells]);
  return drafts;
}

/** Every cell as it is typed now. Draws its caller again at every change: not for what is large. */
export function useTypedCells(drafts: Drafts): readonly TypedCell[] {
  const now = () => drafts.typed;
  return useSyncExternalStore(drafts.subscribe, now, now);
}
