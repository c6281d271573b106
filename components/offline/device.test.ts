import { describe, expect, test } from 'vitest';
import type { Send } from '@/lib/offline/kept-cell';
import { aKeptCell, wished } from '@/lib/offline/testing-kept';
import type { Delivery } from './deliver';
import { createDevice, type Settled } from './device';
import { type DeviceStore, memoryStore } from './device-store';

const saved = (send: Send): Delivery => ({
  kind: 'saved',
  seen: send.cells.map((_, at) => ({ id: at + 1, revision: 1 })),
});

/** A device over connections that come to what the test says, one after the other. */
function aDevice(...comes: ((send: Send) => Delivery)[]) {
  return aDeviceOver(memoryStore(), ...comes);
}

function aDeviceOver(store: DeviceStore, ...comes: ((send: Send) => Delivery)[]) {
  const sent: Send[] = [];
  let count = 0;
  const device = createDevice({
    person: 'person-1',
    store,
    deliver: async (send) => {
      sent.push(send);
      return (comes.shift() ?? saved)(send);
    },
    alone: (work) => work(),
    channel: { postMessage: () => undefined, close: () => undefined, onmessage: null },
    onLeft: () => undefined,
    newId: () => `send-${++count}`,
    now: () => `2023-04-01T09:00:00.${String(count).padStart(3, '0')}Z`,
  });
  const settled: Settled[] = [];
  device.onSettled((one) => settled.push(one));
  return { device, sent, settled };
}

describe('a device', () => {
  test('sends again, as it was, what was not answered, and tells of it once', async () => {
    const { device, sent, settled } = aDevice(() => ({ kind: 'unanswered' }));
    await device.keep([aKeptCell('units')], []);
    expect(await device.drain()).toBe('unanswered');
    expect(device.state()).toMatchObject({ ready: 1, is: { isOffline: true } });
    await device.keep([aKeptCell('units', { wish: wished(7), stamp: '2' })], []);
    expect(await device.drain()).toBe('done');
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[2]).toMatchObject({ id: 'send-3', values: [{ value: 7, seen: { id: 1 } }] });
    expect(settled).toHaveLength(2);
    expect(device.state()).toMatchObject({ ready: 0, is: { isOffline: false } });
  });

  test('keeps everything when the session is over, and says so', async () => {
    const { device } = aDevice(() => ({ kind: 'signed-out' }));
    await device.keep([aKeptCell('units')], []);
    expect(await device.drain()).toBe('signed-out');
    expect(device.state()).toMatchObject({ ready: 1, is: { isSignedOut: true } });
  });

  test('goes on with other sheets where the server fails at one', async () => {
    const { device, settled } = aDevice(() => ({ kind: 'failed' }));
    const later = { period: '2023-Q2', keptAt: '2023-04-01T08:30:00.000Z' };
    await device.keep([aKeptCell('units'), aKeptCell('units', later)], []);
    expect(await device.drain()).toBe('failed');
    expect(settled.map(({ send }) => send.period)).toEqual(['2023-Q2']);
    expect(device.state()).toMatchObject({ ready: 1, is: { isFailing: true } });
  });

  test('puts a refused cell aside with the words of the server, and sends the others', async () => {
    const refusal = { code: 'locked', field: 'value', words: 'errors.locked', params: {} } as const;
    const { device, settled } = aDevice(() => ({ kind: 'refused', at: 0, refusal }));
    await device.keep([aKeptCell('units'), aKeptCell('served')], []);
    expect(await device.drain()).toBe('done');
    expect(settled.map(({ outcome }) => outcome.kind)).toEqual(['refused', 'saved']);
    expect(device.state()).toMatchObject({ ready: 0, held: 1 });
    const [left] = await device.cellsOf(new Set([aKeptCell('units').key]));
    expect(left).toMatchObject({ refusal });
  });

  test('tells what is kept as it is once all that was given to it is written', async () => {
    const cell = aKeptCell('units');
    const inner = memoryStore();
    let kept: Promise<void> | null = null;
    const store: DeviceStore = {
      ...inner,
      held: async () => {
        const held = await inner.held();
        // Another tab's word made this one look, while it keeps what was just typed.
        kept ??= device.keep([cell], []);
        return held;
      },
    };
    const { device } = aDeviceOver(store);
    expect(await device.cellsOf(new Set([cell.key]))).toEqual([cell]);
    await kept;
  });

  test('sends what is kept while it sends', async () => {
    const { device, sent } = aDevice();
    await device.keep([aKeptCell('units')], []);
    const draining = device.drain();
    await device.keep([aKeptCell('served')], []);
    await Promise.all([draining, device.drain()]);
    expect(sent.flatMap(({ cells }) => cells)).toHaveLength(2);
    expect(device.state().ready).toBe(0);
  });
});
