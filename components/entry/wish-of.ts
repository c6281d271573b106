import type { CellAddress, KeptCell, Wish } from '@/lib/offline/kept-cell';
import { cellStatus } from './cell-status';
import { type Draft, type SheetCell, seenOf, type TypedCell } from './sheet-cell';
import type { SheetAddress } from './sheet-query';

/** What a cell asks to be saved as; `held` is for its person to correct, to answer or to explain. */
export function wishOf(typed: TypedCell): Wish {
  const { read, draft, asksWhy, isChanged } = typed;
  if (isChanged) {
    const isExplainedOrFree = !asksWhy || (draft !== null && isExplained(draft));
    if (cellStatus(typed, null) !== 'unsaved' || !isExplainedOrFree) return { kind: 'held' };
  }
  switch (read.kind) {
    case 'value':
      return { kind: 'value', value: read.value, change: changeOf(draft) };
    case 'empty':
    case 'emptied':
      return { kind: 'empty' };
    default:
      return { kind: 'held' };
  }
}

function isExplained({ change }: Draft): boolean {
  return change.reason !== '' && change.words.trim() !== '';
}

function changeOf(draft: Draft | null) {
  if (!draft || draft.change.reason === '' || !isExplained(draft)) return null;
  return { reason: draft.change.reason, words: draft.change.words };
}

export function cellAddress(
  { programme, period }: Pick<SheetAddress, 'programme' | 'period'>,
  { place, indicator, category, organisation, source }: SheetCell,
): CellAddress {
  return { programme, place, period, indicator, category, organisation, source };
}

/** What is kept of a cell until the server has answered. */
export function keptParts(typed: TypedCell): Pick<KeptCell, 'text' | 'why' | 'wish' | 'seen'> {
  const { draft, cell, text } = typed;
  return {
    text,
    why: draft?.change ?? { reason: '', words: '' },
    wish: wishOf(typed),
    seen: draft ? draft.seen : seenOf(cell.standing),
  };
}

/** Tells what is kept from what is typed now: how a readable value was written does not matter. */
export function keptSignature({ text, why, wish, seen }: ReturnType<typeof keptParts>): string {
  return JSON.stringify(wish.kind === 'held' ? [text, why, seen] : [wish, seen]);
}
