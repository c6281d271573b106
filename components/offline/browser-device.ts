import { deliver } from './deliver';
import { createDevice, type Device } from './device';
import { type DeviceStore, memoryStore, openDeviceStore } from './device-store';
import { newSaveId } from './save-id';
import { spillingStore } from './spilling-store';

const firstRetryMs = 5_000;
const longestRetryMs = 60_000;

let here: Device | undefined;

/** The device of the person who is signed in on this page, which is one person for as long as it lasts. */
export function deviceOf(person: string): Device {
  here ??= startDevice(person);
  if (here.person !== person) window.location.reload();
  return here;
}

/** A page that was left open by one person is not shown to the next who signs in. */
function leaveToNextPerson(person: string): void {
  const pages = new BroadcastChannel('athar-office');
  pages.onmessage = ({ data }: MessageEvent<{ person: string }>) => {
    if (data.person !== person) window.location.reload();
  };
  pages.postMessage({ person });
}

function startDevice(person: string): Device {
  const opening = openFor(person);
  const device = createDevice({
    person,
    store: later(opening.then(({ store }) => store)),
    deliver,
    alone: aloneFor(person),
    channel: new BroadcastChannel(`athar-office-${person}`),
    onLeft: () => window.location.reload(),
    newId: newSaveId,
    now: () => new Date().toISOString(),
  });
  async function openFor(of: string): Promise<{ readonly store: DeviceStore }> {
    const onSpill = (isVolatile: boolean) => void device.look({ isVolatile });
    try {
      const store = await openDeviceStore(of, () => void device.look({ isOutdated: true }));
      return { store: spillingStore(store, onSpill) };
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      const isOutdated = error.name === 'VersionError';
      queueMicrotask(() => void device.look({ isVolatile: !isOutdated, isOutdated }));
      return { store: memoryStore() };
    }
  }
  leaveToNextPerson(person);
  keepTrying(device);
  return device;
}

/** Sends when the connection is back, when the page is looked at again, and now and then. */
function keepTrying(device: Device): void {
  let waitMs = firstRetryMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function attempt() {
    const came = await device.drain();
    if (came !== 'done') return;
    waitMs = firstRetryMs;
    await device.look({ isOffline: !navigator.onLine });
  }
  window.addEventListener('online', () => {
    waitMs = firstRetryMs;
    void device.look({ isOffline: false }).then(attempt);
  });
  window.addEventListener('offline', () => void device.look({ isOffline: true }));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void attempt();
  });
  device.onUnsent(() => {
    clearTimeout(timer);
    timer = setTimeout(attempt, waitMs);
    waitMs = Math.min(waitMs * 2, longestRetryMs);
  });
  void device.look({ isOffline: !navigator.onLine }).then(attempt);
}

/** Where a page came without TLS there are no locks: two tabs may then send the same save, once. */
function aloneFor(person: string): <T>(work: () => Promise<T>) => Promise<T> {
  return async (work) => {
    if (!('locks' in navigator)) return work();
    return navigator.locks.request(`athar-office-${person}`, work);
  };
}

/** A store that is still being opened. */
function later(opening: Promise<DeviceStore>): DeviceStore {
  return {
    held: async () => (await opening).held(),
    step: async (work) => (await opening).step(work),
    keepSheet: async (sheet) => (await opening).keepSheet(sheet),
    findSheet: async (key) => (await opening).findSheet(key),
    destroy: async () => (await opening).destroy(),
  };
}
