import type { ReleaseFigure } from '@/lib/release/figure';
import { regionOf } from './place-order';
import { cellFigures, type IndexedRelease } from './released-figures';

/** The figures of a region and of the places inside it. */
export function figuresInPlace(release: IndexedRelease, placeKey: string): ReleaseFigure[] {
  return release.content.indicators
    .flatMap((indicator) => cellFigures(release, indicator.code))
    .filter((figure) => {
      const place = figure.placeKey === null ? undefined : release.places.get(figure.placeKey);
      return place !== undefined && regionOf(release, place).key === placeKey;
    });
}
