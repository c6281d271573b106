import type { Localised } from '@/lib/locale';
import type { PeriodSeed } from './calendar';
import type { BreakdownCode } from './dimensions';
import type { IndicatorSeed } from './indicator-seed';
import { levelSeries } from './level-series';
import { numberSeries } from './number-series';
import type { PlaceSeed } from './places';
import { type Random, randomFor } from './random';
import { ratioSeries } from './ratio-series';

/** What a place has to say for one period; neither a value nor a level where nothing was counted. */
export interface Drawn {
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly sampleSize?: number;
  readonly population?: number;
  readonly margin?: number;
  readonly levelOrdinal?: number;
  readonly reachedOn?: string;
  readonly words?: Localised;
  readonly parts?: readonly { readonly key: string; readonly value: number }[];
}

/** The values of one indicator at one place, drawn period after period. */
export interface Series {
  next(period: PeriodSeed, breakdown: BreakdownCode): Drawn;
  /** Says the last value again, smaller or larger, with all that is counted on from it. */
  restate?(factor: number, breakdown: BreakdownCode): Drawn;
}

export interface SeriesSeed {
  readonly indicator: IndicatorSeed;
  readonly place: PlaceSeed;
  readonly seed: number;
  readonly random: Random;
}

export function seriesOf(indicator: IndicatorSeed, place: PlaceSeed, seed: number): Series {
  const random = randomFor(seed, `${indicator.code}/${place.code}`);
  const one: SeriesSeed = { indicator, place, seed, random };
  switch (indicator.kind) {
    case 'ratio':
      return ratioSeries(one);
    case 'score':
    case 'milestone':
      return levelSeries(one);
    case 'text':
      return { next: () => ({ words: random.pick(indicator.stories ?? []) }) };
    default:
      return numberSeries(one);
  }
}
