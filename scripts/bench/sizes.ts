/** A size of the benchmark's programme: always 200 indicators at 12 places, and 4 quarters asked. */
export interface Size {
  readonly name: '10k' | '100k' | '1M';
  /** Quarters with values, the last four of which are those of phase III. */
  readonly quarters: number;
  /** By how many categories each value is split, beside its total. */
  readonly categories: number;
}

export const indicatorCount = 200;
export const placeCount = 12;

export const sizes: readonly Size[] = [
  { name: '10k', quarters: 4, categories: 0 },
  { name: '100k', quarters: 8, categories: 4 },
  { name: '1M', quarters: 16, categories: 25 },
];

export function observationCount({ quarters, categories }: Size): number {
  return indicatorCount * placeCount * quarters * (1 + categories);
}
