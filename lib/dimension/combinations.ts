interface Category {
  readonly id: number;
  readonly code: string;
}

interface Dimension {
  readonly code: string;
  readonly categories: readonly Category[];
}

export interface Combination {
  /** `dimension=category` pairs in the order of the dimensions, joined by `|`; empty for none. */
  readonly key: string;
  readonly categoryIds: readonly number[];
}

/** One category of each dimension, in every way there is, the first dimension outermost. */
export function combinationsOf(dimensions: readonly Dimension[]): readonly Combination[] {
  return dimensions.reduce<readonly Combination[]>(
    (sofar, { code, categories }) =>
      sofar.flatMap(({ key, categoryIds }) =>
        categories.map((category) => ({
          key: `${key}${key === '' ? '' : '|'}${code}=${category.code}`,
          categoryIds: [...categoryIds, category.id],
        })),
      ),
    [{ key: '', categoryIds: [] }],
  );
}
