import { groupBy } from '@/lib/group-by';
import { formatNumber } from '@/lib/numbers/format';
import type { ReleaseIndicator } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import { mirrored } from './bullet';
import { type Category, categoryIn, categoryName, type Dimension } from './category-figures';
import { categoryTable } from './category-table';
import { columnLine, type PhaseColumn } from './phase-columns';
import { sharedScale } from './place-bars';
import { placeName } from './place-order';
import { type Reader, textFor } from './reader';
import type { IndexedRelease } from './released-figures';
import { styleAt } from './series-style';
import type { PairedDotsSpec, PairRow } from './spec-types';
import type { ValueScale } from './value-scale';
import { drawnValue, isFirm, numberText, valueText } from './value-text';

/** Two categories side by side as dots, a row per place, with the gap in words. */
export function pairedDots(
  release: IndexedRelease,
  indicator: ReleaseIndicator,
  dimension: Dimension,
  column: PhaseColumn,
  figures: readonly ReleaseFigure[],
  reader: Reader,
): PairedDotsSpec {
  const scale = sharedScale(figures, indicator);
  const rows = [...groupBy(figures, (figure) => figure.placeKey)].map(([placeKey, own]) =>
    pairRow(placeName(release, placeKey, reader), indicator, dimension, own, scale, reader),
  );
  const last = rows.findLast((row) => row.gapText !== null);
  return {
    kind: 'pairs',
    categories: dimension.categories
      .filter((category) => !category.isNotSpecified)
      .map((category, index) => ({
        key: category.code,
        label: textFor(reader, category.title),
        token: styleAt(index).token,
        shape: styleAt(index).shape,
      })),
    rows,
    ticks: scale.ticks(4).map((value) => ({
      x: mirrored(scale.at(value), reader),
      label: numberText(value, { ...indicator, decimals: 0 }, reader),
    })),
    finding: last?.gapText
      ? reader.words('finding.gap', { place: last.label, gap: last.gapText })
      : reader.words('finding.none'),
    summary: reader.words('summary.categories', {
      title: textFor(reader, indicator.title),
      dimension: textFor(reader, dimension.title),
      column: columnLine(column),
      values: rows
        .map((row) =>
          [
            `${row.label} — ${row.dots.map((dot) => dot.sentence).join(', ')}`,
            row.gapText,
            row.rest,
          ]
            .filter((part) => part !== null)
            .join(', '),
        )
        .join(reader.words('summary.separator')),
    }),
    table: categoryTable(release, indicator, dimension, figures, reader),
  };
}

function pairRow(
  label: string,
  indicator: ReleaseIndicator,
  dimension: Dimension,
  figures: readonly ReleaseFigure[],
  scale: ValueScale,
  reader: Reader,
): PairRow {
  const cells = figures.flatMap((figure) => {
    const category = categoryIn(dimension, figure);
    return category ? [{ figure, category }] : [];
  });
  return {
    key: label,
    label,
    dots: cells
      .filter(({ category }) => !category.isNotSpecified)
      .map(({ figure, category }) => {
        const value = drawnValue(figure);
        return {
          category: category.code,
          x: value === null ? null : mirrored(scale.at(value), reader),
          text: valueText(figure, indicator, reader).text,
          sentence: cellSentence(category, figure, indicator, reader),
          isFirm: isFirm(figure.state),
        };
      }),
    gapText: gapText(cells, indicator, reader),
    rest: restText(cells, indicator, reader),
  };
}

type PairCell = { figure: ReleaseFigure; category: Category };

/** "Women: 120 more"; null where either side has no value. */
function gapText(
  cells: readonly PairCell[],
  indicator: ReleaseIndicator,
  reader: Reader,
): string | null {
  const [one, other] = cells.filter(({ category }) => !category.isNotSpecified);
  const a = one && drawnValue(one.figure);
  const b = other && drawnValue(other.figure);
  if (!one || !other || a === null || a === undefined || b === null || b === undefined) return null;
  if (a === b) return reader.words('gap.equal');
  const more = a > b ? one : other;
  const gap = Math.abs(a - b);
  const category = categoryName(more.category, reader);
  if (indicator.kind !== 'ratio') {
    return reader.words('gap.more', { category, gap: numberText(gap, indicator, reader) });
  }
  const points = formatNumber(gap * 100, reader.locale, {
    kind: 'plain',
    decimals: Math.max(1, indicator.decimals),
  });
  return reader.words('gap.points', { category, gap: points });
}

function cellSentence(
  category: Category,
  figure: ReleaseFigure,
  indicator: ReleaseIndicator,
  reader: Reader,
): string {
  return reader.words('summary.value', {
    place: categoryName(category, reader),
    value: valueText(figure, indicator, reader).text,
  });
}

/** "Not specified: 12": always said, though it has no dot. */
function restText(
  cells: readonly PairCell[],
  indicator: ReleaseIndicator,
  reader: Reader,
): string | null {
  const rest = cells.filter(({ category }) => category.isNotSpecified);
  return rest.length === 0
    ? null
    : rest
        .map(({ category, figure }) => cellSentence(category, figure, indicator, reader))
        .join(', ');
}
