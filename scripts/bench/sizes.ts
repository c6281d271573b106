/** A size of the benchmark's programme: always 200 indicators at 12 places, and 4 quarters asked. */
export interface Size {
  readonly name: '10k' | '100k' | '1M' | 'by category';
  /** Quarters with values, the last four of which are those of phase III. */
  readonly quarters: number;
  /** By how many categories each value is split. */
  readonly categories: number;
  /** The total of what adds follows from the categories of one breakdown, as sheets store it. */
  readonly isTotalLeftOut?: boolean;
}

export const indicatorCount = 200;
export const placeCount = 12;

export const sizes: readonly Size[] = [
  { name: '10k', quarters: 4, categories: 0 },
  { name: '100k', quarters: 8, categories: 4 },
  { name: '1M', quarters: 16, categories: 25 },
];

/** Of the same quarters as the largest, and without a single total of what adds. */
export const byCategory: Size = {
  name: 'by category',
  quarters: 16,
  categories: 10,
  isTotalLeftOut: true,
};

/** About as many, where some indicators have no categories. */
export function observationCount({ quarters, categories, isTotalLeftOut }: Size): number {
  return indicatorCount * placeCount * quarters * ((isTotalLeftOut ? 0 : 1) + categories);
}
