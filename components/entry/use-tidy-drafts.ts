'use client';

import { useEffect, useEffectEvent } from 'react';
import type { TypedCell } from './sheet-cell';
import type { Drafts } from './use-drafts';

/**
 * Lets go of what is typed once it is what is saved. Not while a save of the cell is on its way: what
 * says again what stood there is then what it has to say after that save. Nor under the hand of its person: written out
 * anew, as the sheet does, the text would change under the next key.
 */
export function useTidyDrafts(
  { typed, forget }: Drafts,
  isOnItsWay: (typed: TypedCell) => boolean,
): void {
  const done = typed
    .filter((one) => one.draft !== null && !one.isChanged && !isOnItsWay(one))
    .map(({ cell }) => cell.key)
    .join('\n\n');

  const tidy = useEffectEvent(() => {
    const idle = typed.filter(
      (one) => one.draft !== null && !one.isChanged && !isOnItsWay(one) && !isUnderHand(one.text),
    );
    if (idle.length > 0) forget(idle.map(({ cell }) => cell.key));
  });

  useEffect(() => {
    if (done === '') return;
    tidy();
    // The focus is nowhere while it moves.
    const onLeft = () => setTimeout(tidy);
    document.addEventListener('focusout', onLeft);
    return () => document.removeEventListener('focusout', onLeft);
  }, [done]);
}

function isUnderHand({ fields, explanation, doubt }: TypedCell['text']): boolean {
  const focused = document.activeElement;
  const isField =
    focused instanceof HTMLInputElement ||
    focused instanceof HTMLTextAreaElement ||
    focused instanceof HTMLSelectElement;
  return isField && [...Object.values(fields), explanation, doubt].includes(focused.value);
}
