import { groupBy } from '@/lib/group-by';
import type { ReleaseIndicator } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import { barRow } from './bar-row';
import {
  categoryIn,
  categoryName,
  categoryRank,
  type Dimension,
  latestByCategory,
} from './category-figures';
import { categoryTable } from './category-table';
import { pairedDots } from './paired-dots';
import { columnLine, type PhaseColumn, phaseColumns } from './phase-columns';
import { sharedScale } from './place-bars';
import { placeName, placeOrder } from './place-order';
import { type Reader, textFor } from './reader';
import type { IndexedRelease } from './released-figures';
import type { BarChartSpec, PairedDotsSpec } from './spec-types';
import { drawnValue, valueText } from './value-text';

export interface CategoryChart {
  readonly dimension: Dimension;
  readonly column: PhaseColumn;
  readonly spec: BarChartSpec | PairedDotsSpec;
}

/** One chart per dimension the indicator is split by; two categories as pairs, others as bars. */
export function categoryCharts(
  release: IndexedRelease,
  indicator: ReleaseIndicator,
  reader: Reader,
): CategoryChart[] {
  const all = release.figures.get(indicator.code) ?? [];
  const columns = phaseColumns(release, all, reader);
  return release.content.dimensions.flatMap((dimension) => {
    const latest = latestByCategory(release, indicator.code, dimension, columns);
    if (!latest) return [];
    const figures = ordered(release, dimension, latest.figures);
    const isPair = dimension.categories.filter((one) => !one.isNotSpecified).length === 2;
    const build = isPair ? pairedDots : categoryBars;
    return [
      {
        dimension,
        column: latest.column,
        spec: build(release, indicator, dimension, latest.column, figures, reader),
      },
    ];
  });
}

function ordered(
  release: IndexedRelease,
  dimension: Dimension,
  figures: readonly ReleaseFigure[],
): ReleaseFigure[] {
  const byPlace = placeOrder(release);
  const rank = (figure: ReleaseFigure) => categoryRank(dimension, categoryIn(dimension, figure));
  return [...figures].sort((a, b) => byPlace(a.placeKey, b.placeKey) || rank(a) - rank(b));
}

/** Bars in the order of the categories: of the programme as a whole where there is such a figure. */
function categoryBars(
  release: IndexedRelease,
  indicator: ReleaseIndicator,
  dimension: Dimension,
  column: PhaseColumn,
  figures: readonly ReleaseFigure[],
  reader: Reader,
): BarChartSpec {
  const whole = figures.filter((figure) => figure.placeKey === null);
  const shown = whole.length > 0 ? whole : figures;
  const scale = sharedScale(shown, indicator);
  const groups = [...groupBy(shown, (figure) => figure.placeKey)].map(([placeKey, own]) => ({
    key: placeKey ?? 'programme',
    title: placeName(release, placeKey, reader),
    rows: own.map((figure) => {
      const category = categoryIn(dimension, figure);
      return barRow(
        {
          key: figure.categoryKey,
          label: category ? categoryName(category, reader) : figure.categoryKey,
          note: null,
          isTotal: false,
        },
        figure,
        indicator,
        scale,
        reader,
      );
    }),
  }));
  return {
    kind: 'bars',
    groups,
    finding: largestFinding(indicator, dimension, shown, reader),
    summary: reader.words('summary.categories', {
      title: textFor(reader, indicator.title),
      dimension: textFor(reader, dimension.title),
      column: columnLine(column),
      values: shown
        .map((figure) => categorySentence(release, indicator, dimension, figure, reader))
        .join(reader.words('summary.separator')),
    }),
    table: categoryTable(release, indicator, dimension, figures, reader),
  };
}

function categorySentence(
  release: IndexedRelease,
  indicator: ReleaseIndicator,
  dimension: Dimension,
  figure: ReleaseFigure,
  reader: Reader,
): string {
  const category = categoryIn(dimension, figure);
  return reader.words('summary.valueWithDetail', {
    place: category ? categoryName(category, reader) : figure.categoryKey,
    value: valueText(figure, indicator, reader).text,
    detail: placeName(release, figure.placeKey, reader),
  });
}

function largestFinding(
  indicator: ReleaseIndicator,
  dimension: Dimension,
  figures: readonly ReleaseFigure[],
  reader: Reader,
): string {
  const named = figures.filter((figure) => !categoryIn(dimension, figure)?.isNotSpecified);
  const [largest] = named
    .filter((figure) => drawnValue(figure) !== null)
    .sort((a, b) => (drawnValue(b) ?? 0) - (drawnValue(a) ?? 0));
  const category = largest && categoryIn(dimension, largest);
  if (!largest || !category) return reader.words('finding.none');
  return reader.words('finding.largest', {
    category: categoryName(category, reader),
    value: valueText(largest, indicator, reader).text,
  });
}
