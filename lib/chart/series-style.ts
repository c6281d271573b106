import { seriesTokens } from '@/lib/look/tokens';
import type { PlaceSeries } from './place-series';
import type { MarkerShape, SeriesToken } from './spec-types';
import { drawnValue } from './value-text';

export type SeriesStyle =
  | { readonly token: SeriesToken; readonly shape: MarkerShape; readonly dash: string | null }
  | 'grey';

const shapes: readonly MarkerShape[] = ['disc', 'square', 'triangle', 'diamond'];
const dashes: readonly (string | null)[] = [null, '7 4', '2 4', '10 4 2 4'];

/** Colour, marker and dash of the four lines that end highest; every other line is grey. */
export function stylesFor(series: readonly PlaceSeries[]): SeriesStyle[] {
  const lastValue = (one: PlaceSeries) =>
    one.points.reduce((last, figure) => (figure && drawnValue(figure)) ?? last, -Infinity);
  const strong = new Set(
    [...series].sort((a, b) => lastValue(b) - lastValue(a)).slice(0, seriesTokens.length),
  );
  let next = 0;
  return series.map((one) => {
    if (!strong.has(one)) return 'grey';
    const style = styleAt(next);
    next += 1;
    return style;
  });
}

export function styleAt(index: number): Exclude<SeriesStyle, 'grey'> {
  return {
    token: seriesTokens[index] ?? 'soft',
    shape: shapes[index] ?? 'disc',
    dash: dashes[index] ?? null,
  };
}
