import { groupBy } from '@/lib/group-by';
import type { ReleaseFigure } from '@/lib/release/figure';
import { programmeRegions, regionOf } from './place-order';
import { cellFigures, type IndexedRelease } from './released-figures';
import { hasMeasurableTarget } from './target-text';

export interface WhatIsMissing {
  /** Regions of the programme without a single number. */
  readonly silentRegions: readonly string[];
  /** Indicators in numbers, and how many of them no target was set or found for. */
  readonly withoutTarget: { readonly count: number; readonly of: number };
  /** Indicators with a figure whose phase is not stated, or that belongs to none. */
  readonly withoutPhase: number;
  /** Planned and not reported, by region; null is the programme's other places. */
  readonly missing: readonly { readonly placeKey: string | null; readonly count: number }[];
  /** Hidden because they speak of few people. */
  readonly suppressed: number;
}

/** The gaps of a release, counted from its figures rather than written by hand. */
export function whatIsMissing(release: IndexedRelease): WhatIsMissing {
  const byIndicator = release.content.indicators.map((indicator) => ({
    indicator,
    figures: cellFigures(release, indicator.code),
  }));
  const figures = byIndicator.flatMap((one) => one.figures);
  const inNumbers = byIndicator.filter(({ indicator }) => indicator.kind !== 'text');
  return {
    silentRegions: silentRegions(release, figures),
    withoutTarget: {
      count: inNumbers.filter((one) => !one.figures.some(hasMeasurableTarget)).length,
      of: inNumbers.length,
    },
    withoutPhase: byIndicator.filter((one) =>
      one.figures.some(({ phase }) => phase.kind !== 'phase'),
    ).length,
    // Nothing is planned for a sum: what it lacks is told once, of the indicators it adds.
    missing: missingByRegion(
      release,
      byIndicator.flatMap((one) => (one.indicator.components ? [] : one.figures)),
    ),
    suppressed: release.content.figures.filter(({ state }) => state === 'suppressed').length,
  };
}

function silentRegions(release: IndexedRelease, figures: readonly ReleaseFigure[]): string[] {
  const spoken = new Set(
    figures
      .filter((figure) => figure.value.value !== null || figure.value.atLevel !== null)
      .map((figure) => regionKey(release, figure)),
  );
  return programmeRegions(release)
    .map((region) => region.key)
    .filter((key) => !spoken.has(key));
}

function missingByRegion(release: IndexedRelease, figures: readonly ReleaseFigure[]) {
  const missing = figures.filter(
    (figure) => figure.state === 'missing' && figure.placeKey !== null,
  );
  return [...groupBy(missing, (figure) => regionKey(release, figure))].map(([placeKey, own]) => ({
    placeKey,
    count: own.length,
  }));
}

function regionKey(release: IndexedRelease, { placeKey }: ReleaseFigure): string | null {
  const place = placeKey === null ? undefined : release.places.get(placeKey);
  return place ? regionOf(release, place).key : null;
}
