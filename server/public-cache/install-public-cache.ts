import { PublicCache } from './public-cache';

/** Gives handler.mjs the cache of this process. `readRevision` is asked at every request. */
export function installPublicCache(readRevision: () => number): void {
  Object.assign(globalThis, {
    [Symbol.for('athar.public-cache')]: new PublicCache(readRevision),
  });
}
