import { type Locale, localise } from '@/lib/locale';
import type { ReleaseContent } from '@/lib/release/content';

export type Dimension = ReleaseContent['dimensions'][number];

/** `sex=female|age=0-17` as dimensions and categories; the total has none. */
function partsOf(category: string): readonly (readonly [dimension: string, category: string])[] {
  if (category === '') return [];
  return category.split('|').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
}

/** The dimensions a category is split by, as `sex|age`; empty for the total. */
export function breakdownOf(category: string): string {
  return partsOf(category)
    .map(([dimension]) => dimension)
    .join('|');
}

/** The words for a category: "Women · under 18". */
export function categoryLabel(
  category: string,
  dimensions: readonly Dimension[],
  locale: Locale,
): string {
  return partsOf(category)
    .map(([dimension, code]) => {
      const found = dimensions
        .find((one) => one.code === dimension)
        ?.categories.find((one) => one.code === code);
      return found ? localise(found.title, locale).text : code;
    })
    .join(' · ');
}

/** The words for what a table is split by: "Sex · age band"; empty for totals alone. */
export function breakdownLabel(
  breakdown: string,
  dimensions: readonly Dimension[],
  locale: Locale,
): string {
  return breakdown
    .split('|')
    .filter((code) => code !== '')
    .map((code) => {
      const found = dimensions.find((one) => one.code === code);
      return found ? localise(found.title, locale).text : code;
    })
    .join(' · ');
}

/** Sorts categories as their dimensions list them, the first dimension outermost. */
export function byCategoryOrder(
  dimensions: readonly Dimension[],
): (a: string, b: string) => number {
  const rank = (category: string) =>
    partsOf(category).map(([dimension, code]) =>
      (dimensions.find((one) => one.code === dimension)?.categories ?? []).findIndex(
        (one) => one.code === code,
      ),
    );
  return (a, b) => {
    const [ranksA, ranksB] = [rank(a), rank(b)];
    const at = ranksA.findIndex((value, index) => value !== ranksB[index]);
    return at < 0 ? 0 : (ranksA[at] ?? 0) - (ranksB[at] ?? 0);
  };
}

/** Whether the parts add up to the total: every dimension is exclusive. */
export function isExclusive(breakdown: string, dimensions: readonly Dimension[]): boolean {
  return breakdown
    .split('|')
    .every((code) => dimensions.find((one) => one.code === code)?.isExclusive === true);
}
