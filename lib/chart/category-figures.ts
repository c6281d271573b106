import type { Localised } from '@/lib/locale';
import { carriesValue } from '@/lib/observation/value-state';
import type { ReleaseContent } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import type { PhaseColumn } from './phase-columns';
import { regionOf } from './place-order';
import { type Reader, textFor } from './reader';
import { columnKeyOf, type IndexedRelease } from './released-figures';

export type Dimension = ReleaseContent['dimensions'][number];
/** Without a title it is what the named categories leave over of a total. */
export interface Category {
  readonly code: string;
  readonly title: Localised | null;
  readonly isNotSpecified: boolean;
}

const leftOver: Category = { code: 'not-specified', title: null, isNotSpecified: true };

/** The category a figure stands for in one dimension alone, or null (a total, or a cross of two). */
export function categoryIn(dimension: Dimension, figure: ReleaseFigure): Category | null {
  const [code, category, ...rest] = figure.categoryKey.split(/[=|]/);
  if (code !== dimension.code || rest.length > 0) return null;
  const found = dimension.categories.find((one) => one.code === category);
  return found ?? (category === leftOver.code ? leftOver : null);
}

export function categoryName({ title }: Category, reader: Reader): string {
  return title ? textFor(reader, title) : reader.words('state.not-specified');
}

/** Rank of a category in its dimension; what is left over comes last. */
export function categoryRank(dimension: Dimension, category: Category | null): number {
  const rank = dimension.categories.findIndex((one) => one.code === category?.code);
  return rank < 0 ? dimension.categories.length : rank;
}

/** Figures split by one dimension alone, whole phases, of the last phase that has any value. */
export function latestByCategory(
  release: IndexedRelease,
  code: string,
  dimension: Dimension,
  columns: readonly PhaseColumn[],
): { column: PhaseColumn; figures: ReleaseFigure[] } | null {
  const figures = (release.figures.get(code) ?? []).filter(
    (figure) =>
      figure.period === null &&
      categoryIn(dimension, figure) !== null &&
      isTopLevel(release, figure),
  );
  for (const column of [...columns].reverse()) {
    const own = figures.filter((figure) => columnKeyOf(figure) === column.key);
    if (own.some((figure) => carriesValue(figure.state))) return { column, figures: own };
  }
  return null;
}

function isTopLevel(release: IndexedRelease, { placeKey }: ReleaseFigure): boolean {
  const place = placeKey === null ? undefined : release.places.get(placeKey);
  return placeKey === null || (place !== undefined && regionOf(release, place).key === placeKey);
}
