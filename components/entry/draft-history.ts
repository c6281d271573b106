import { type CellText, isSameText } from '@/lib/observation/cell-text';
import { type Draft, newDraft, seenOf, type TypedCell } from './sheet-cell';

/** What a step leaves in a cell; what stood there when it was typed is not a matter of undoing. */
type Kept = Pick<Draft, 'text' | 'change' | 'reading'>;

export interface StepOfCell {
  readonly key: string;
  readonly before: Kept;
  readonly after: Kept;
}

/** Several cells changed at once: a paste, a fill, one value typed. */
export interface Step {
  readonly cells: readonly StepOfCell[];
  /** Steps that follow each other with the same one are undone together; null for none. */
  readonly joins: string | null;
}

export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const noHistory: History = { done: [], undone: [] };

const longest = 200;

export function keptOf(typed: TypedCell): Kept {
  const { text, change, reading } = typed.draft ?? newDraft(typed.cell, typed.shown);
  return { text, change, reading };
}

/** The history with one more step; what had been undone can no longer be done again. */
export function withStep({ done }: History, step: Step): History {
  const last = done.at(-1);
  if (!last || step.joins === null || last.joins !== step.joins) {
    return { done: [...done, step].slice(-longest), undone: [] };
  }
  const joined = new Map(last.cells.map((one) => [one.key, one]));
  for (const one of step.cells) {
    joined.set(one.key, { ...one, before: joined.get(one.key)?.before ?? one.before });
  }
  return { done: [...done.slice(0, -1), { ...step, cells: [...joined.values()] }], undone: [] };
}

/** The last step turned round, as it is undone, or the one undone last as it is done again. */
export function turned({ done, undone }: History, way: 'undo' | 'redo') {
  const step = way === 'undo' ? done.at(-1) : undone.at(-1);
  if (!step) return null;
  const history: History =
    way === 'undo'
      ? { done: done.slice(0, -1), undone: [...undone, step] }
      : { done: [...done, step], undone: undone.slice(0, -1) };
  const cells = step.cells.map(({ key, before, after }) =>
    way === 'undo' ? { key, from: after, to: before } : { key, from: before, to: after },
  );
  return { history, cells };
}

/** Whether the cell still says what the step left in it, typed or meanwhile saved. */
export function stillSays(typed: TypedCell, from: Kept, saysStored: (text: CellText) => boolean) {
  return isSameText(typed.text, from.text) || (!typed.isChanged && saysStored(from.text));
}

/**
 * The draft that says it. It is one even where it says what stands there: the value that is undone may
 * be on its way to the server, and would else stand there when it has come.
 */
export function draftOf(to: Kept, { draft, cell }: TypedCell): Draft {
  return { ...to, seen: draft ? draft.seen : seenOf(cell.standing) };
}
