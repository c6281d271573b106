import { AppError, type ErrorParams, type Problem } from '@/lib/errors';

/** As many as a person reads; more of them say nothing new. */
const mostProblems = 500;

/** Gathers what is wrong with the cells of a block, so that one answer tells all of it. */
export class CellProblems {
  readonly #found: Problem[] = [];

  add(field: string, words: string, params: ErrorParams = {}): void {
    this.#found.push({ field, words, params });
  }

  /** Throws `invalid` with every problem, in the order in which they were found. */
  refuse(): void {
    const [first] = this.#found;
    if (!first) return;
    throw new AppError('invalid', { ...first, problems: this.#found.slice(0, mostProblems) });
  }
}
