import type { PeriodSeed } from './calendar';
import { expectedStand, roundTo, sizeOf } from './expectation';
import { runningCount } from './running-count';
import type { Drawn, Series, SeriesSeed } from './series';

/** Ratios: of a full count with its parts, of a sample with its margin, or as somebody published it. */
export function ratioSeries(one: SeriesSeed): Series {
  const { indicator, place, seed, random } = one;
  const typical = (indicator.pattern.typical ?? 0) * sizeOf(place, seed);
  switch (indicator.ratioSource) {
    case 'as-published':
      return { next: (period) => ({ value: roundTo(rateIn(one, period), 3) }) };
    case 'sample':
      return { next: (period) => sample(rateIn(one, period), Math.round(typical), random.next()) };
    default:
      return fullCount(one, typical);
  }
}

function rateIn({ indicator, place, random }: SeriesSeed, period: PeriodSeed): number {
  const drawn = expectedStand(indicator, place, period.endsOn) + random.between(-0.05, 0.05);
  return Math.min(0.97, Math.max(0.02, drawn));
}

function sample(rate: number, population: number, draw: number): Drawn {
  const sampleSize = Math.round(population * (0.08 + 0.07 * draw));
  // Half of a 95 % interval of a simple random sample.
  const margin = roundTo(1.96 * Math.sqrt((rate * (1 - rate)) / sampleSize), 3);
  return { value: roundTo(rate, 3), sampleSize, population, margin };
}

function fullCount(one: SeriesSeed, typical: number): Series {
  const { indicator, random } = one;
  const { accumulation } = indicator;
  const count = runningCount(indicator);
  return {
    next(period) {
      const isStock = accumulation === 'snapshot';
      const denominator = Math.round(isStock ? typical : typical * random.between(0.05, 1.5));
      const numerator = Math.round(denominator * rateIn(one, period));
      if (accumulation === 'cumulative') {
        count.startAgainIn(period);
        return {
          numerator: count.add('numerator', numerator),
          denominator: count.add('denominator', denominator),
        };
      }
      return denominator === 0 ? {} : { numerator, denominator };
    },
  };
}
