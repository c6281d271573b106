import { readFileSync } from 'node:fs';

/** What the benchmark hands over to the bare application when it starts it. */
export interface Given {
  readonly databasePath: string;
  readonly statements: readonly { readonly text: string; readonly params: readonly unknown[] }[];
  /** What the product answers. */
  readonly answer: unknown;
  /** What stands on the page to read. */
  readonly words: string;
}

export function readGiven(): Given {
  return JSON.parse(
    readFileSync(/* turbopackIgnore: true */ process.env.BENCH_GIVEN ?? '', 'utf8'),
  );
}
