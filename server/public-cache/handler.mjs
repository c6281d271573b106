/*
 * What `cacheHandler` in next.config.ts points at. Next imports this file as it is, outside the
 * bundle, where neither TypeScript nor the database can be reached: the cache itself is installed
 * by instrumentation.ts, once per process, before the first request.
 */
import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js';

const installed = Symbol.for('athar.public-cache');

// Next remembers the lifetime of every address ever asked for, and never forgets one. Our entries
// carry theirs, so that this memory can be emptied before made-up addresses fill it.
const nextLifetimes = new SharedCacheControls({}, undefined);
const lifetimesKept = 5_000;
let lifetimesWritten = 0;

function publicCache() {
  const cache = globalThis[installed];
  if (cache || process.env.NEXT_PHASE === 'phase-production-build') return cache;
  throw new Error('The public cache is not installed: no page can be served without its policy.');
}

export default class PublicCacheHandler {
  async get(key) {
    return publicCache()?.get(key) ?? null;
  }

  async set(key, value, { cacheControl } = {}) {
    publicCache()?.set(key, value, cacheControl);
    lifetimesWritten += 1;
    if (lifetimesWritten % lifetimesKept === 0) nextLifetimes.clear();
  }

  // Nothing is renewed by tag: an entry is good for one public_revision.
  async revalidateTag() {}

  resetRequestCache() {}
}
