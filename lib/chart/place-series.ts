import { groupBy } from '@/lib/group-by';
import { comparePeriods } from '@/lib/period/compare-periods';
import type { FigurePeriod, ReleaseFigure } from '@/lib/release/figure';
import { placeName, placeOrder } from './place-order';
import type { Reader } from './reader';
import type { IndexedRelease } from './released-figures';

/** The points of one place, one for each period of the chart; null where it has no figure. */
export interface PlaceSeries {
  readonly key: string;
  readonly label: string;
  readonly points: readonly (ReleaseFigure | null)[];
}

export function periodsOf(figures: readonly ReleaseFigure[]): FigurePeriod[] {
  const periods = new Map(
    figures.flatMap(({ period }) => (period ? [[period.code, period] as const] : [])),
  );
  return [...periods.values()].sort(comparePeriods);
}

export function seriesOf(
  release: IndexedRelease,
  figures: readonly ReleaseFigure[],
  periods: readonly FigurePeriod[],
  reader: Reader,
): PlaceSeries[] {
  const order = placeOrder(release);
  return [...groupBy(figures, (figure) => figure.placeKey)]
    .sort(([one], [other]) => order(one, other))
    .map(([placeKey, own]) => {
      const byPeriod = new Map(own.map((figure) => [figure.period?.code, figure]));
      return {
        key: placeKey ?? 'programme',
        label: placeName(release, placeKey, reader),
        points: periods.map((period) => byPeriod.get(period.code) ?? null),
      };
    });
}
