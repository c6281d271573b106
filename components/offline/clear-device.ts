import type { Device } from './device';

/** What the worker names the pages it keeps (public/office-worker.js). */
const pagesPrefix = 'athar-pages-';

/** Takes from this browser all that it keeps for the person: values, sheets and pages. */
export async function clearDevice(device: Device): Promise<void> {
  await device.destroy();
  if (!('caches' in window)) return;
  for (const name of await caches.keys()) {
    if (name.startsWith(pagesPrefix)) await caches.delete(name);
  }
}
