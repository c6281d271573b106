import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { keepCells, nothingHeld } from '@/lib/offline/queue';
import { aKeptCell } from '@/lib/offline/testing-kept';
import { type DeviceStore, daysSheetIsKept, memoryStore, openDeviceStore } from './device-store';
import { spillingStore } from './spilling-store';

const never = () => {
  throw new Error('No newer version was opened.');
};
const keeping = (indicator: string) => () => ({
  change: keepCells(nothingHeld, [aKeptCell(indicator)], []),
  answer: null,
});
const kept = async (store: DeviceStore) =>
  (await store.held()).cells.map(({ address }) => address.indicator);

describe('the device', () => {
  let person: string;
  beforeEach(() => {
    person = randomUUID();
  });

  test('keeps what is typed from one page to the next, for its person alone', async () => {
    await (await openDeviceStore(person, never)).step(keeping('units'));
    expect(await kept(await openDeviceStore(person, never))).toEqual(['units']);
    expect(await kept(await openDeviceStore(randomUUID(), never))).toEqual([]);
  });

  test('lets no tab come between a look at what is held and what is made of it', async () => {
    const tabs = [await openDeviceStore(person, never), await openDeviceStore(person, never)];
    const counted = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        tabs[at % 2]?.step(({ cells }) => ({
          change: { cells: [aKeptCell(`indicator-${cells.length}`)] },
          answer: cells.length,
        })),
      ),
    );
    expect(counted.toSorted((a = 0, b = 0) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, at) => at),
    );
  });

  test('lets go of sheets that were not opened for long', async () => {
    const store = await openDeviceStore(person, never);
    const longAgo = Date.now() - (daysSheetIsKept + 1) * 86_400_000;
    await store.keepSheet({ key: 'seen long ago', seenAt: longAgo, sheet: {} });
    await store.keepSheet({ key: 'seen today', seenAt: Date.now(), sheet: {} });
    const again = await openDeviceStore(person, never);
    expect(await again.findSheet('seen long ago')).toBeNull();
    expect(await again.findSheet('seen today')).toMatchObject({ key: 'seen today' });
  });

  test('writes nothing of a step that fails', async () => {
    const store = await openDeviceStore(person, never);
    const failing = store.step(() => {
      throw new Error('A bug.');
    });
    await expect(failing).rejects.toThrow('A bug.');
    expect(await store.held()).toEqual(nothingHeld);
  });

  test('holds nothing once it was destroyed, though another tab had it open', async () => {
    const store = await openDeviceStore(person, never);
    await openDeviceStore(person, never);
    await store.step(keeping('units'));
    await store.destroy();
    expect(await kept(await openDeviceStore(person, never))).toEqual([]);
  });

  test('is given up to a newer version of the app, which is told; an older one cannot open it', async () => {
    let isOutdated = false;
    await openDeviceStore(person, () => {
      isOutdated = true;
    });
    const newer = await openDB(`athar-office-${person}`, 99);
    expect(isOutdated).toBe(true);
    newer.close();
    await expect(openDeviceStore(person, never)).rejects.toMatchObject({ name: 'VersionError' });
  });
});

describe('a device that is full', () => {
  /** Writes nothing while it is full, as a transaction of a browser does. */
  function aFullStore() {
    const store = memoryStore();
    const state = { isFull: true };
    const full = new DOMException('No room.', 'QuotaExceededError');
    const step: DeviceStore['step'] = async (work) => {
      if (!state.isFull) return store.step(work);
      work(await store.held());
      throw full;
    };
    return { store: { ...store, step }, state };
  }

  test('holds in memory what it has no room for, says so, and writes it down later', async () => {
    const { store, state } = aFullStore();
    const said: boolean[] = [];
    const spilling = spillingStore(store, (isSpilt) => said.push(isSpilt));
    await spilling.step(keeping('units'));
    expect(await kept(spilling)).toEqual(['units']);
    expect(await kept(store)).toEqual([]);
    state.isFull = false;
    await spilling.step(keeping('served'));
    expect(await kept(store)).toEqual(['units', 'served']);
    expect(said).toEqual([true, false]);
  });

  test('does not bring back what was let go while it was full', async () => {
    const { store, state } = aFullStore();
    const spilling = spillingStore(store, () => undefined);
    state.isFull = false;
    await spilling.step(keeping('units'));
    state.isFull = true;
    await spilling.step(() => ({ change: { gone: [aKeptCell('units').key] }, answer: null }));
    expect(await kept(spilling)).toEqual([]);
  });

  test('hides no bug', async () => {
    const failing = spillingStore(memoryStore(), never).step(() => {
      throw new TypeError('A bug.');
    });
    await expect(failing).rejects.toThrow('A bug.');
  });
});
