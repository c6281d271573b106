import { changed, type Held, type HeldChange, joined, nothingHeld } from '@/lib/offline/queue';
import type { DeviceStore } from './device-store';

/**
 * A store that holds in memory what the device does not take (no room, or closed by a newer version of
 * the app), and writes it down once it can.
 * @param onSpill told whether something is held in memory only
 */
export function spillingStore(
  store: DeviceStore,
  onSpill: (isSpilt: boolean) => void,
): DeviceStore {
  let spilt: HeldChange = {};
  const over = (held: Held) => changed(held, spilt);
  return {
    ...store,
    held: async () => over(await heldOrNothing(store)),
    step: async (work) => {
      let last: ReturnType<typeof work> | undefined;
      try {
        const answer = await store.step((held) => {
          last = work(over(held));
          // What could not be written before is written with it.
          return { ...last, change: joined(spilt, last.change) };
        });
        spilt = {};
        onSpill(false);
        return answer;
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        last ??= work(over(nothingHeld));
        spilt = joined(spilt, last.change);
        onSpill(true);
        return last.answer;
      }
    },
    keepSheet: async (sheet) => {
      try {
        await store.keepSheet(sheet);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        onSpill(true);
      }
    },
  };
}

async function heldOrNothing(store: DeviceStore): Promise<Held> {
  try {
    return await store.held();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return nothingHeld;
  }
}
