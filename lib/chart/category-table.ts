import type { ReleaseIndicator } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import { categoryIn, categoryName, type Dimension } from './category-figures';
import { placeName } from './place-order';
import { type Reader, textFor } from './reader';
import type { IndexedRelease } from './released-figures';
import type { TableSpec } from './spec-types';
import { stateWord, valueText } from './value-text';

/** Every value of a breakdown: place, category, value, and the state where it is not plain. */
export function categoryTable(
  release: IndexedRelease,
  indicator: ReleaseIndicator,
  dimension: Dimension,
  figures: readonly ReleaseFigure[],
  reader: Reader,
): TableSpec {
  return {
    caption: reader.words('table.byCategory', {
      title: textFor(reader, indicator.title),
      dimension: textFor(reader, dimension.title),
    }),
    columns: [
      { key: 'place', title: reader.words('table.place'), isNumber: false },
      { key: 'category', title: textFor(reader, dimension.title), isNumber: false },
      { key: 'value', title: reader.words('table.value'), isNumber: true },
      { key: 'state', title: reader.words('table.state'), isNumber: false },
    ],
    rows: figures.map((figure) => {
      const category = categoryIn(dimension, figure);
      return [
        placeName(release, figure.placeKey, reader),
        category ? categoryName(category, reader) : figure.categoryKey,
        valueText(figure, indicator, reader).text,
        stateWord(figure.state, reader),
      ];
    }),
    headings: 2,
  };
}
