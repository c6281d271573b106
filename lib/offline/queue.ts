import type { Seen } from '@/lib/observation/observation-input';
import { groupBy } from '../group-by';
import { isReady, type KeptCell, keptSheetKey, type Refusal, type Send } from './kept-cell';

/** All that a device keeps for one person and the server has not confirmed. */
export interface Held {
  readonly cells: readonly KeptCell[];
  readonly sends: readonly Send[];
}

export const nothingHeld: Held = { cells: [], sends: [] };

/** What a step does to what is held, to be written in one transaction. */
export interface HeldChange {
  readonly cells?: readonly KeptCell[];
  /** Keys of cells that are let go. */
  readonly gone?: readonly string[];
  readonly sends?: readonly Send[];
  /** Ids of sends that were answered. */
  readonly answered?: readonly string[];
}

/** What the server answered; a lost answer is none, and changes nothing. */
export type Outcome =
  /** What now stands in each cell of the send, in its order. */
  | { readonly kind: 'saved'; readonly seen: readonly (Seen | null)[] }
  /** Nothing was saved, because of the cell at this position or, where it is null, of all. */
  | { readonly kind: 'refused'; readonly at: number | null; readonly refusal: Refusal };

export const mostCellsInASend = 500;

/**
 * Keeps what was typed. A cell that again says what is saved is let go, unless another value of it
 * is on its way: then what is saved is not what will stand.
 */
export function keepCells(
  { sends }: Held,
  typed: readonly KeptCell[],
  reverted: readonly KeptCell[],
): HeldChange {
  const onTheirWay = keysSent(sends);
  return {
    cells: [...typed, ...reverted.filter(({ key }) => onTheirWay.has(key))],
    gone: reverted.filter(({ key }) => !onTheirWay.has(key)).map(({ key }) => key),
  };
}

/**
 * What is to be sent next: what was sent and not answered, as it was sent, else the cells of the sheet
 * that has waited longest. Null where nothing can be sent.
 * @param passedOver ids of sends that are not to be tried again now
 */
export function nextSend(
  { cells, sends }: Held,
  made: { readonly id: string; readonly at: string },
  passedOver: ReadonlySet<string> = new Set(),
): { readonly send: Send | null; readonly change: HeldChange } {
  const [unanswered] = sends
    .filter(({ id }) => !passedOver.has(id))
    .sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1));
  if (unanswered) return { send: unanswered, change: {} };
  const onTheirWay = keysSent(sends);
  const free = cells.filter((cell) => isReady(cell) && !onTheirWay.has(cell.key));
  const idle = free.filter(({ wish, seen }) => wish.kind === 'empty' && seen === null);
  const ready = free
    .filter((cell) => !idle.includes(cell))
    .sort((a, b) => (a.keptAt < b.keptAt ? -1 : 1));
  const [together] = groupBy(ready, sendKey).values();
  const send = together ? sendOf(together.slice(0, mostCellsInASend), made) : null;
  return { send, change: { gone: idle.map(({ key }) => key), ...(send && { sends: [send] }) } };
}

function sendKey({ address, wish }: KeptCell): string {
  return `${keptSheetKey(address)}\n${wish.kind}`;
}

function sendOf(cells: readonly KeptCell[], made: { id: string; at: string }): Send | null {
  const [first] = cells;
  if (!first) return null;
  const { programme, place, period } = first.address;
  const common = {
    ...{ id: made.id, madeAt: made.at, programme, place, period },
    cells: cells.map(({ key, stamp }) => ({ key, stamp })),
  };
  if (first.wish.kind === 'empty') {
    const observations = cells.flatMap(({ seen }) => (seen ? [seen] : []));
    return { ...common, kind: 'discard', observations };
  }
  const values = cells.flatMap(({ address, wish, seen }) => {
    if (wish.kind !== 'value') return [];
    const { indicator, category, organisation, source } = address;
    const { value, change } = wish;
    return [{ ...value, indicator, category, organisation, source, change, seen }];
  });
  return { ...common, kind: 'record', values };
}

/**
 * What an answer does. What was typed over since the send was made stays, on top of what the send
 * left; a cell that was refused waits for its person, and the others of its send go again.
 */
export function answered({ cells }: Held, send: Send, outcome: Outcome): HeldChange {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  const sent = send.cells.flatMap(({ key, stamp }, at) => {
    const cell = byKey.get(key);
    return cell ? [{ cell, at, isSame: cell.stamp === stamp }] : [];
  });
  const change = { answered: [send.id] };
  if (outcome.kind === 'refused') {
    const { refusal } = outcome;
    const isMeant = (at: number) => outcome.at === null || outcome.at === at;
    const refused = sent.filter(({ at, isSame }) => isSame && isMeant(at));
    return { ...change, cells: refused.map(({ cell }) => ({ ...cell, refusal })) };
  }
  const [done, typedOver] = [sent.filter((one) => one.isSame), sent.filter((one) => !one.isSame)];
  return {
    ...change,
    gone: done.map(({ cell }) => cell.key),
    cells: typedOver.map(({ cell, at }) => ({ ...cell, seen: outcome.seen[at] ?? null })),
  };
}

/** What is held once a step is done. */
export function changed(held: Held, change: HeldChange): Held {
  const cells = new Map(held.cells.map((cell) => [cell.key, cell]));
  const sends = new Map(held.sends.map((send) => [send.id, send]));
  for (const key of change.gone ?? []) cells.delete(key);
  for (const id of change.answered ?? []) sends.delete(id);
  for (const cell of change.cells ?? []) cells.set(cell.key, cell);
  for (const send of change.sends ?? []) sends.set(send.id, send);
  return { cells: [...cells.values()], sends: [...sends.values()] };
}

/** Two steps as one. */
export function joined(first: HeldChange, then: HeldChange): HeldChange {
  const again = new Set([...(then.gone ?? []), ...(then.cells ?? []).map(({ key }) => key)]);
  const answered = new Set(then.answered);
  return {
    cells: [...(first.cells ?? []).filter(({ key }) => !again.has(key)), ...(then.cells ?? [])],
    gone: [...(first.gone ?? []).filter((key) => !again.has(key)), ...(then.gone ?? [])],
    sends: [...(first.sends ?? []).filter(({ id }) => !answered.has(id)), ...(then.sends ?? [])],
    answered: [...(first.answered ?? []), ...(then.answered ?? [])],
  };
}

function keysSent(sends: readonly Send[]): ReadonlySet<string> {
  return new Set(sends.flatMap(({ cells }) => cells.map(({ key }) => key)));
}
