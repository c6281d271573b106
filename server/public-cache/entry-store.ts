import { type CacheEntry, entryBytes } from './cache-entry';

interface Kept {
  readonly entry: CacheEntry;
  readonly revision: number;
  readonly bytes: number;
}

export interface StoreLimits {
  readonly entries: number;
  readonly bytes: number;
}

/** Entries by key, each good for one revision; the one not asked for longest makes room. */
export class EntryStore {
  readonly #kept = new Map<string, Kept>();
  readonly #limits: StoreLimits;
  #bytes = 0;

  constructor(limits: StoreLimits) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#kept.size;
  }

  find(key: string, revision: number): CacheEntry | null {
    const kept = this.#kept.get(key);
    if (!kept) return null;
    this.remove(key);
    if (kept.revision !== revision) return null;
    this.#add(key, kept);
    return kept.entry;
  }

  keep(key: string, revision: number, entry: CacheEntry): void {
    this.remove(key);
    const bytes = entryBytes(entry.value);
    if (bytes > this.#limits.bytes) return;
    this.#add(key, { entry, revision, bytes });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#limits.entries && this.#bytes <= this.#limits.bytes) break;
      this.remove(oldest);
    }
  }

  remove(key: string): void {
    const kept = this.#kept.get(key);
    if (!kept) return;
    this.#kept.delete(key);
    this.#bytes -= kept.bytes;
  }

  #add(key: string, kept: Kept): void {
    this.#kept.set(key, kept);
    this.#bytes += kept.bytes;
  }
}
