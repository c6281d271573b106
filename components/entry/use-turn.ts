'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { SheetViews } from './sheet-views';
import type { Drafts } from './use-drafts';

/** Undoes the last step or does it again, goes to its first cell, and says what could not be. */
export function useTurn(drafts: Drafts, views: SheetViews, say: (text: string) => void) {
  const t = useTranslations('entry.done');
  return useCallback(
    (way: 'undo' | 'redo', goesThere: boolean) => {
      const done = drafts[way]();
      if (!done) return say(t(`nothingTo.${way}`));
      const [first] = done.keys;
      const at = first === undefined ? null : views.cellOf(first);
      if (goesThere && at) document.getElementById(at.id)?.focus();
      const left = done.left > 0 ? ` ${t('left', { count: done.left })}` : '';
      say(t(way, { count: done.keys.length }) + left);
    },
    [drafts, views, say, t],
  );
}
