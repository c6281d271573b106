/**
 * The revision at which each render under way began. A render reads the database some time after
 * it begins, so what it yields may be trusted for that revision only while it is still the
 * current one. Where two renders of a page overlap, the earlier beginning counts for the first to
 * end, and the second is trusted for none.
 */
export class RenderLog {
  readonly #begun = new Map<string, number>();
  readonly #limit: number;

  /** @param limit renders remembered; one that failed leaves its line behind */
  constructor(limit: number) {
    this.#limit = limit;
  }

  begin(key: string, revision: number): void {
    if (this.#begun.has(key)) return;
    this.#begun.set(key, revision);
    for (const oldest of this.#begun.keys()) {
      if (this.#begun.size <= this.#limit) break;
      this.#begun.delete(oldest);
    }
  }

  /** The revision the render began at, or null where that is not known. */
  end(key: string): number | null {
    const revision = this.#begun.get(key) ?? null;
    this.#begun.delete(key);
    return revision;
  }
}
