import type { observationInput, Seen } from '@/lib/observation/observation-input';
import type { z } from '@/lib/zod';
import { cellStatus } from './cell-status';
import { type Draft, seenOf, type TypedCell } from './sheet-cell';

export interface CellToSave {
  readonly key: string;
  readonly input: z.input<typeof observationInput>;
}

/** What a save sends, and the cells that have to wait for their person. */
export interface SavePlan {
  readonly values: readonly CellToSave[];
  readonly discards: readonly { readonly key: string; readonly seen: Seen }[];
  readonly waiting: readonly TypedCell[];
}

/** Whatever can be saved is saved; what cannot stays on the screen as it was typed. */
export function savePlan(typed: readonly TypedCell[]): SavePlan {
  const changed = typed.filter(({ isChanged }) => isChanged);
  const values: CellToSave[] = [];
  const discards: { key: string; seen: Seen }[] = [];
  const waiting: TypedCell[] = [];
  for (const one of changed) {
    const { cell, read, draft } = one;
    const seen = seenOf(cell.standing);
    if (!draft || cellStatus(one, null) !== 'unsaved' || (one.asksWhy && !isExplained(draft))) {
      waiting.push(one);
    } else if (read.kind === 'value') {
      values.push({
        key: cell.key,
        input: { ...addressOf(one), ...read.value, ...changeOf(draft), seen },
      });
    } else if (read.kind === 'emptied' && seen) {
      discards.push({ key: cell.key, seen });
    }
  }
  return { values, discards, waiting };
}

function addressOf({ cell: { indicator, category, organisation, source } }: TypedCell) {
  return { indicator, category, organisation, source };
}

function isExplained({ change }: Draft): boolean {
  return change.reason !== '' && change.words.trim() !== '';
}

function changeOf(draft: Draft) {
  const { reason, words } = draft.change;
  return { change: reason !== '' && isExplained(draft) ? { reason, words } : null };
}
