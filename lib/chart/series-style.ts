import { seriesTokens } from '@/lib/look/tokens';
import type { PlaceSeries } from './place-series';
import type { MarkerShape, SeriesToken } from './spec-types';
import { rankedLast } from './time-words';
import { drawnValue } from './value-text';

export type SeriesStyle =
  | { readonly token: SeriesToken; readonly shape: MarkerShape; readonly dash: string | null }
  | 'grey';

const shapes: readonly MarkerShape[] = ['disc', 'square', 'triangle', 'diamond'];
const dashes: readonly (string | null)[] = [null, '7 4', '2 4', '10 4 2 4'];

/**
 * Colour, marker and dash of four lines, every other one is grey: the lowest and the highest, which
 * the finding names, and those that end highest.
 */
export function stylesFor(series: readonly PlaceSeries[]): SeriesStyle[] {
  const lastValue = (one: PlaceSeries) =>
    one.points.reduce((last, figure) => (figure && drawnValue(figure)) ?? last, -Infinity);
  const { ranked } = rankedLast(series);
  const named = [ranked[0], ranked.at(-1)].flatMap((one) => one?.series ?? []);
  const byEnd = [...series].sort((a, b) => lastValue(b) - lastValue(a));
  const strong = new Set([...new Set([...named, ...byEnd])].slice(0, seriesTokens.length));
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
