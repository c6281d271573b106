import type { InputProblem } from '@/lib/input-problems';
import type { Locale } from '@/lib/locale';
import type { CellText } from '@/lib/observation/cell-text';
import type { Seen } from '@/lib/observation/observation-input';
import type { BlockReading } from '@/lib/observation/read-cell';
import type { Answers } from '../grid/reading-choices';
import { draftOf, keptOf, noHistory, stillSays, turned, withStep } from './draft-history';
import {
  type Draft,
  newDraft,
  type ReadingOfBlock,
  type SheetCell,
  seenOf,
  type TypedCell,
  typedCell,
} from './sheet-cell';

/** What is typed into one of several cells at once. */
export interface TypedChange {
  readonly key: string;
  readonly text: Partial<CellText>;
  readonly reading?: ReadingOfBlock;
}

/** A draft of an earlier page or of another tab, and what was said of it. */
export interface KeptDraft {
  readonly key: string;
  readonly draft: Draft;
  readonly refusal: InputProblem | null;
}

/** What an undoing did: the cells it changed, and how many it left since they say something else now. */
export interface Undone {
  readonly keys: readonly string[];
  readonly left: number;
}

type Refusals = ReadonlyMap<string, InputProblem>;

export type Drafts = ReturnType<typeof draftStore>;

/**
 * What is typed on a sheet and not yet saved, by cell, outside of React: a cell is read again only
 * when something of it changes. A new answer of the server takes nothing typed away.
 */
export function draftStore(first: readonly SheetCell[], locale: Locale) {
  let cells = byKey(first);
  let drafts: ReadonlyMap<string, Draft> = new Map();
  let refusals: Refusals = new Map();
  let byHand: BlockReading = {};
  let history = noHistory;
  let listed: readonly TypedCell[] | null = null;
  const known = new Map<string, TypedCell>();
  const listeners = new Set<(keys: readonly string[]) => void>();

  function typedOf(key: string): TypedCell {
    const cell = cells.get(key);
    if (!cell) throw new Error(`No cell ${JSON.stringify(key)} on this sheet.`);
    const draft = drafts.get(key) ?? null;
    const before = known.get(key);
    const isKnown =
      before?.cell === cell &&
      before.draft === draft &&
      (draft === null || draft.reading !== null || before.readAs === byHand);
    if (isKnown) return before;
    const typed = typedCell(cell, draft, { locale, byHand });
    known.set(key, typed);
    return typed;
  }

  function emit(keys: readonly string[]) {
    listed = null;
    for (const listener of listeners) listener(keys);
  }

  function put(changes: readonly (readonly [key: string, draft: Draft | null])[]) {
    const after = new Map(drafts);
    for (const [key, draft] of changes) {
      if (draft) after.set(key, draft);
      else after.delete(key);
    }
    drafts = after;
    refusals = without(
      refusals,
      changes.map(([key]) => key),
    );
  }

  function set(changes: readonly (readonly [key: string, draft: Draft | null])[]) {
    put(changes);
    emit(changes.map(([key]) => key));
  }

  /** Changes drafts as one step of the history. */
  function step(changes: readonly (readonly [string, Draft])[], joins: string | null) {
    if (changes.length === 0) return;
    const before = changes.map(([key]) => keptOf(typedOf(key)));
    put(changes);
    const changed = changes.flatMap(([key], at) => {
      const was = before[at];
      return was ? { key, before: was, after: keptOf(typedOf(key)) } : [];
    });
    history = withStep(history, { cells: changed, joins });
    emit(changes.map(([key]) => key));
  }

  function draftNow(key: string): Draft {
    const typed = typedOf(key);
    return typed.draft ?? newDraft(typed.cell, typed.shown);
  }

  function turn(way: 'undo' | 'redo'): Undone | null {
    const found = turned(history, way);
    if (!found) return null;
    const applied = found.cells.filter(({ key, from }) => {
      const cell = cells.get(key);
      if (!cell?.isOpen || isWithReviewer(cell)) return false;
      const says = (text: CellText) =>
        !typedCell(
          cell,
          { ...newDraft(cell, text), text },
          { locale, byHand: from.reading ?? byHand },
        ).isChanged;
      return stillSays(typedOf(key), from, says);
    });
    history = found.history;
    set(applied.map(({ key, to }) => [key, draftOf(to, typedOf(key))] as const));
    return { keys: applied.map(({ key }) => key), left: found.cells.length - applied.length };
  }

  return {
    /** Every cell of the sheet, as it is typed now; the same list until something changes. */
    get typed() {
      listed ??= [...cells.keys()].map(typedOf);
      return listed;
    },
    get refusals() {
      return refusals;
    },
    get mayUndo() {
      return history.done.length > 0;
    },
    get mayRedo() {
      return history.undone.length > 0;
    },
    typedOf,
    /** Hears which cells change. */
    subscribe: (listener: (keys: readonly string[]) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** The cells as the server now has them. */
    renew: (next: readonly SheetCell[]) => {
      const before = cells;
      cells = byKey(next);
      emit([...cells].filter(([key, cell]) => before.get(key) !== cell).map(([key]) => key));
    },
    type: ({ cell: { key } }: TypedCell, text: Partial<CellText>) => {
      const draft = draftNow(key);
      const joins = `${key}\n${Object.keys(text).join()}`;
      step(
        [[key, { ...draft, text: { ...draft.text, ...text }, reading: keptReading(draft, text) }]],
        joins,
      );
    },
    /** Several cells at once, undone at once; what has the same `joins` follows as one step. */
    typeAll: (changes: readonly TypedChange[], joins: string | null = null) =>
      step(
        changes.map(({ key, text, reading = null }) => {
          const draft = draftNow(key);
          return [key, { ...draft, text: { ...draft.text, ...text }, reading }] as const;
        }),
        joins,
      ),
    explainChange: ({ cell: { key } }: TypedCell, change: Partial<Draft['change']>) => {
      const draft = draftNow(key);
      const joins = `${key}\nchange ${Object.keys(change).join()}`;
      step([[key, { ...draft, change: { ...draft.change, ...change } }]], joins);
    },
    /** What was meant by the numbers of the block that the cell belongs to. */
    answer: ({ draft }: TypedCell, answers: Answers) => {
      const block = draft?.reading?.block;
      if (block === undefined) {
        byHand = { ...byHand, ...answers };
        emit([...drafts].filter(([, { reading }]) => reading === null).map(([key]) => key));
        return;
      }
      set(
        [...drafts].flatMap(([key, one]) =>
          one.reading?.block === block
            ? [[key, { ...one, reading: { ...one.reading, ...answers } }] as const]
            : [],
        ),
      );
    },
    undo: () => turn('undo'),
    redo: () => turn('redo'),
    /** Keeps what this person typed, over what another has saved. */
    insist: ({ cell: { key, standing } }: TypedCell) =>
      set([[key, { ...draftNow(key), seen: seenOf(standing) }]]),
    forget: (keys: readonly string[]) => set(keys.map((key) => [key, null] as const)),
    /** What was typed since a save began stands on top of what that save left. */
    rebase: (saved: ReadonlyMap<string, Seen | null>) => {
      const kept = refusals;
      set(
        [...saved].flatMap(([key, seen]) => {
          const draft = drafts.get(key);
          return draft ? [[key, { ...draft, seen }] as const] : [];
        }),
      );
      refusals = kept;
    },
    refuse: (found: (before: Refusals) => Refusals) => {
      const before = refusals;
      refusals = found(before);
      emit([...new Set([...before.keys(), ...refusals.keys()])]);
    },
    /** Takes up what was typed before, on an earlier page or in another tab. */
    restore: (kept: readonly KeptDraft[]) => {
      const told = kept.filter(({ key }) => cells.has(key));
      set(told.map(({ key, draft }) => [key, draft] as const));
      const said = told.flatMap(({ key, refusal }) => (refusal ? [[key, refusal] as const] : []));
      refusals = new Map([...refusals, ...said]);
      emit(said.map(([key]) => key));
    },
  };
}

/** A submitted value belongs to its reviewer until it comes back. */
export function isWithReviewer({ standing }: SheetCell): boolean {
  return standing?.reviewState === 'submitted';
}

/** A value typed by hand is read like all that is; a word about it leaves its reading. */
function keptReading({ reading }: Draft, text: Partial<CellText>): ReadingOfBlock | null {
  return text.fields ? null : reading;
}

function byKey(cells: readonly SheetCell[]): ReadonlyMap<string, SheetCell> {
  return new Map(cells.map((cell) => [cell.key, cell]));
}

function without<V>(map: ReadonlyMap<string, V>, keys: readonly string[]): ReadonlyMap<string, V> {
  if (!keys.some((key) => map.has(key))) return map;
  const after = new Map(map);
  for (const key of keys) after.delete(key);
  return after;
}
