import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Seen } from '@/lib/observation/observation-input';
import type { KeptCell, Refusal, Send } from './kept-cell';
import {
  answered,
  changed,
  type Held,
  joined,
  keepCells,
  nextSend,
  nothingHeld,
  type Outcome,
} from './queue';
import { aKeptCell, wished } from './testing-kept';

const made = { id: 'send-1', at: '2023-04-01T09:00:00.000Z' };
const refusal: Refusal = { code: 'conflict', field: 'value', words: 'errors.conflict', params: {} };

const holding = (...cells: readonly KeptCell[]) => changed(nothingHeld, { cells });

function sent(held: Held): { readonly held: Held; readonly send: Send } {
  const { send, change } = nextSend(held, made);
  if (!send) throw new Error('Nothing was to be sent.');
  return { held: changed(held, change), send };
}

describe('what is sent next', () => {
  test('is the sheet that has waited longest, its values together', () => {
    const later = { period: '2023-Q2', keptAt: '2023-04-01T08:30:00.000Z' };
    const { send } = sent(
      holding(aKeptCell('units', later), aKeptCell('served'), aKeptCell('spent')),
    );
    expect(send).toMatchObject({ kind: 'record', period: '2023-Q1' });
    expect(send.kind === 'record' && send.values.map(({ indicator }) => indicator)).toEqual([
      'served',
      'spent',
    ]);
  });

  test('is what was sent and not answered, as it was, whatever was typed since', () => {
    const first = sent(holding(aKeptCell('units')));
    const typedOver = aKeptCell('units', { wish: wished(7), stamp: '2' });
    const held = changed(first.held, keepCells(first.held, [typedOver], []));
    expect(nextSend(held, { ...made, id: 'send-2' }).send).toEqual(first.send);
  });

  test('is nothing of a cell that waits for its person or was refused', () => {
    const held = aKeptCell('units', { wish: { kind: 'held' } });
    expect(nextSend(holding(held, { ...aKeptCell('served'), refusal }), made).send).toBeNull();
  });

  test('empties a cell by what was seen in it, and lets go of one that was empty', () => {
    const empty = { wish: { kind: 'empty' } } as const;
    const seen = { id: 4, revision: 2 };
    const held = holding(aKeptCell('units', { ...empty, seen }), aKeptCell('served', empty));
    const after = sent(held);
    expect(after.send).toMatchObject({ kind: 'discard', observations: [seen] });
    expect(after.held.cells).toHaveLength(1);
  });

  test('passes over what the server failed at, with its cells', () => {
    const { held, send } = sent(holding(aKeptCell('units')));
    expect(nextSend(held, made, new Set([send.id])).send).toBeNull();
  });
});

describe('an answer', () => {
  const seen = { id: 9, revision: 1 };

  test('lets go of what was saved', () => {
    const { held, send } = sent(holding(aKeptCell('units')));
    expect(changed(held, answered(held, send, { kind: 'saved', seen: [seen] }))).toEqual(
      nothingHeld,
    );
  });

  test('puts what was typed since on top of what was saved', () => {
    const { held: before, send } = sent(holding(aKeptCell('units')));
    const typedOver = aKeptCell('units', { wish: wished(7), stamp: '2' });
    const held = changed(before, keepCells(before, [typedOver], []));
    const after = changed(held, answered(held, send, { kind: 'saved', seen: [seen] }));
    expect(after).toEqual({ cells: [{ ...typedOver, seen }], sends: [] });
  });

  test('marks the cell that was refused, and the others go again', () => {
    const { held, send } = sent(holding(aKeptCell('units'), aKeptCell('served')));
    const after = changed(held, answered(held, send, { kind: 'refused', at: 0, refusal }));
    expect(after.cells.map((cell) => cell.refusal)).toEqual([refusal, null]);
    expect(nextSend(after, { ...made, id: 'send-2' }).send?.cells).toHaveLength(1);
  });
});

test('a cell typed back while its value is on its way is sent again as it was', () => {
  const { held: before, send } = sent(holding(aKeptCell('units')));
  const back = aKeptCell('units', { wish: { kind: 'empty' }, stamp: '2' });
  const held = changed(before, keepCells(before, [], [back]));
  const seen = { id: 9, revision: 1 };
  const after = changed(held, answered(held, send, { kind: 'saved', seen: [seen] }));
  expect(nextSend(after, made).send).toMatchObject({ kind: 'discard', observations: [seen] });
});

test('two steps written as one leave what they leave apart', () => {
  const { held, send } = sent(holding(aKeptCell('units'), aKeptCell('served')));
  const first = keepCells(held, [aKeptCell('spent')], [aKeptCell('other')]);
  const then = answered(changed(held, first), send, { kind: 'refused', at: 1, refusal });
  expect(changed(held, joined(first, then))).toEqual(changed(changed(held, first), then));
});

/** A server that keeps answers by id, as Athar's does, over connections that lose answers. */
function aServer() {
  const cells = new Map<string, { readonly value: number; readonly seen: Seen }>();
  const receipts = new Map<string, Outcome>();
  let lastId = 0;
  const take = (send: Send): Outcome => {
    const saved = receipts.get(send.id);
    if (saved) return saved;
    if (send.kind === 'discard') {
      for (const [key, { seen }] of cells) {
        if (send.observations.some(({ id }) => id === seen.id)) cells.delete(key);
      }
      return { kind: 'saved', seen: send.observations.map(() => null) };
    }
    const stale = send.values.findIndex(({ indicator, seen }) => {
      const standing = cells.get(indicator)?.seen ?? null;
      return standing?.id !== seen?.id || standing?.revision !== seen?.revision;
    });
    if (stale >= 0) return { kind: 'refused', at: stale, refusal };
    const seen = send.values.map(({ indicator, value }) => {
      const before = cells.get(indicator)?.seen;
      const now = before
        ? { ...before, revision: before.revision + 1 }
        : { id: ++lastId, revision: 1 };
      cells.set(indicator, { value: value ?? 0, seen: now });
      return now;
    });
    return { kind: 'saved', seen };
  };
  return {
    cells,
    take: (send: Send): Outcome => {
      const outcome = take(send);
      if (outcome.kind === 'saved') receipts.set(send.id, outcome);
      return outcome;
    },
  };
}

const typing = fc.record({
  kind: fc.constant('types' as const),
  indicator: fc.constantFrom('units', 'served', 'spent'),
  value: fc.option(fc.nat({ max: 9 }), { freq: 4 }),
});
const sending = fc.record({
  kind: fc.constant('sends' as const),
  comes: fc.constantFrom('answered', 'lost before', 'lost after', 'twice'),
});

test('what was typed last is what stands, once, however often answers are lost', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(typing, sending), { maxLength: 40 }), (steps) => {
      const server = aServer();
      const last = new Map<string, number | null>();
      const seenHere = new Map<string, Seen | null>();
      let held: Held = nothingHeld;
      let count = 0;
      const send = (comes: (typeof sending extends fc.Arbitrary<infer S> ? S : never)['comes']) => {
        const next = nextSend(held, { id: `send-${++count}`, at: String(count).padStart(4, '0') });
        held = changed(held, next.change);
        if (!next.send) return false;
        if (comes === 'lost before') return true;
        const outcome = server.take(next.send);
        if (comes === 'twice') expect(server.take(next.send)).toEqual(outcome);
        if (comes === 'lost after') return true;
        expect(outcome.kind).toBe('saved');
        held = changed(held, answered(held, next.send, outcome));
        if (outcome.kind === 'saved') {
          for (const [at, { key }] of next.send.cells.entries()) {
            seenHere.set(key, outcome.seen[at] ?? null);
          }
        }
        return true;
      };
      for (const step of steps) {
        count += 1;
        if (step.kind === 'sends') {
          send(step.comes);
          continue;
        }
        const { indicator, value } = step;
        last.set(indicator, value);
        const wish = value === null ? ({ kind: 'empty' } as const) : wished(value);
        const typed = aKeptCell(indicator, { wish, stamp: String(count) });
        const seen =
          held.cells.find(({ key }) => key === typed.key)?.seen ?? seenHere.get(typed.key) ?? null;
        held = changed(held, keepCells(held, [{ ...typed, seen }], []));
      }
      while (send('answered'));
      expect(held).toEqual(nothingHeld);
      for (const [indicator, value] of last) {
        expect(server.cells.get(indicator)?.value ?? null).toBe(value);
      }
    }),
    { numRuns: 300 },
  );
});
