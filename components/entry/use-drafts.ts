'use client';

import { useState } from 'react';
import type { InputProblem } from '@/lib/input-problems';
import type { Locale } from '@/lib/locale';
import type { ReadOptions } from '@/lib/numbers/read';
import type { CellText } from '@/lib/observation/cell-text';
import type { Seen } from '@/lib/observation/observation-input';
import {
  type Draft,
  newDraft,
  type SheetCell,
  seenOf,
  type TypedCell,
  typedCell,
} from './sheet-cell';

type SeparatorIn = ReadOptions['separatorIn'];

export interface KeptDraft {
  readonly key: string;
  readonly draft: Draft;
  readonly refusal: InputProblem | null;
}

/** What is typed on a sheet and not yet saved, by cell. A new answer of the server takes none of it away. */
export function useDrafts(cells: readonly SheetCell[], locale: Locale) {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, InputProblem>>(new Map());
  const [separatorIn, setSeparatorIn] = useState<SeparatorIn>();
  const typed = cells.map((cell) =>
    typedCell(cell, drafts.get(cell.key) ?? null, { locale, separatorIn }),
  );

  function edit({ cell, shown }: TypedCell, change: (draft: Draft) => Draft) {
    setDrafts((before) =>
      new Map(before).set(cell.key, change(before.get(cell.key) ?? newDraft(cell, shown))),
    );
    setRefusals((before) => without(before, cell.key));
  }

  return {
    typed,
    refusals,
    type: (one: TypedCell, text: Partial<CellText>) =>
      edit(one, (draft) => ({ ...draft, text: { ...draft.text, ...text } })),
    explainChange: (one: TypedCell, change: Partial<Draft['change']>) =>
      edit(one, (draft) => ({ ...draft, change: { ...draft.change, ...change } })),
    /** Keeps what this person typed, over what another has saved. */
    insist: (one: TypedCell) =>
      edit(one, (draft) => ({ ...draft, seen: seenOf(one.cell.standing) })),
    forget: (keys: readonly string[]) => {
      setDrafts((before) => without(before, ...keys));
      setRefusals((before) => without(before, ...keys));
    },
    /** What was typed since a save began stands on top of what that save left. */
    rebase: (saved: ReadonlyMap<string, Seen | null>) =>
      setDrafts((before) => {
        const after = new Map(before);
        for (const [key, seen] of saved) {
          const draft = before.get(key);
          if (draft) after.set(key, { ...draft, seen });
        }
        return after;
      }),
    /** Lets go of what was sent and has not been typed over since. */
    settle: (keys: readonly string[], sent: readonly TypedCell[]) =>
      setDrafts((before) => {
        const texts = new Map(sent.map(({ cell, text }) => [cell.key, text]));
        return without(before, ...keys.filter((key) => before.get(key)?.text === texts.get(key)));
      }),
    refuse: setRefusals,
    /** Takes up what was typed before, on an earlier page or in another tab, and what was said of it. */
    restore: (kept: readonly KeptDraft[]) => {
      if (kept.length === 0) return;
      setDrafts(
        (before) => new Map([...before, ...kept.map((one) => [one.key, one.draft] as const)]),
      );
      setRefusals((before) => {
        const said = kept.flatMap(({ key, refusal }) => (refusal ? [[key, refusal] as const] : []));
        return new Map([...without(before, ...kept.map(({ key }) => key)), ...said]);
      });
    },
    separate: setSeparatorIn,
  };
}

export type Drafts = ReturnType<typeof useDrafts>;

function without<V>(
  map: ReadonlyMap<string, V>,
  ...keys: readonly string[]
): ReadonlyMap<string, V> {
  if (!keys.some((key) => map.has(key))) return map;
  const after = new Map(map);
  for (const key of keys) after.delete(key);
  return after;
}
