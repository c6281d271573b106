import { type CacheEntry, isCachedValue, type Lifetime } from './cache-entry';
import { dressValue, sendBackToStart } from './dress-value';
import { EntryStore, type StoreLimits } from './entry-store';
import { RenderLog } from './render-log';

export interface CacheLimits {
  readonly pages: StoreLimits;
  /** Apart, so that made-up addresses cannot push real pages out. */
  readonly missing: StoreLimits;
}

const mebibyte = 1024 * 1024;
const usualLimits: CacheLimits = {
  pages: { entries: 2_000, bytes: 64 * mebibyte },
  missing: { entries: 200, bytes: 8 * mebibyte },
};

// Where releases follow each other faster than a page renders, a reader gets one of them at last.
const repeatsAllowed = 5;

/**
 * Holds each public page for the `public_revision` at which its render began, so that a release
 * renews it for the next request: after a restart, from another process, or during the render.
 */
export class PublicCache {
  readonly #readRevision: () => number;
  readonly #pages: EntryStore;
  readonly #missing: EntryStore;
  readonly #renders: RenderLog;
  readonly #repeats = new Map<string, number>();

  constructor(readRevision: () => number, limits: CacheLimits = usualLimits) {
    this.#readRevision = readRevision;
    this.#pages = new EntryStore(limits.pages);
    this.#missing = new EntryStore(limits.missing);
    this.#renders = new RenderLog(limits.pages.entries);
  }

  get(key: string): CacheEntry | null {
    const revision = this.#readRevision();
    const entry = this.#pages.find(key, revision) ?? this.#missing.find(key, revision);
    if (!entry) this.#renders.begin(key, revision);
    return entry;
  }

  /** Changes `value` itself: Next sends that object as the answer to the request it rendered for. */
  set(key: string, value: { kind: string } | null, cacheControl: Lifetime | undefined): void {
    const begun = this.#renders.end(key);
    this.#pages.remove(key);
    this.#missing.remove(key);
    if (!isCachedValue(value)) return;
    dressValue(value);
    if (begun === this.#readRevision()) {
      this.#repeats.delete(key);
      const store = (value.status ?? 200) < 400 ? this.#pages : this.#missing;
      store.keep(key, begun, { value, lastModified: Date.now(), cacheControl });
      return;
    }
    // Requests that came after the publication may be waiting for this very render.
    const repeats = (this.#repeats.get(key) ?? 0) + 1;
    this.#repeats.delete(key);
    if (repeats > repeatsAllowed) return;
    this.#repeats.set(key, repeats);
    sendBackToStart(value, key);
  }
}
