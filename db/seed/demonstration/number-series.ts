import type { PeriodSeed } from './calendar';
import { type BreakdownCode, breakdowns, partsOf } from './dimensions';
import { expectedFlow, expectedStand, roundTo, sizeOf } from './expectation';
import type { Random } from './random';
import { runningCount } from './running-count';
import type { Drawn, Series, SeriesSeed } from './series';
import { splitWhole } from './split';

/** Counts and amounts: what came in during a period, or what stood at its end. */
export function numberSeries(one: SeriesSeed): Series {
  const { indicator, random } = one;
  const { accumulation } = indicator;
  const isStock = accumulation === 'snapshot' || indicator.allowsNegative === true;
  const draw = (period: PeriodSeed, breakdown: BreakdownCode) => {
    const value = isStock ? stand(one, period) : flow(one, period);
    return { value, parts: partsOfTotal(value, breakdown, random) };
  };
  return accumulation === 'cumulative' ? counting(one, draw) : { next: draw };
}

type Draw = (
  period: PeriodSeed,
  breakdown: BreakdownCode,
) => Required<Pick<Drawn, 'value' | 'parts'>>;

/** A count since an origin; each part of it is counted on by itself, so that parts still add up. */
function counting({ indicator, random }: SeriesSeed, draw: Draw): Series {
  const count = runningCount(indicator);
  return {
    next(period, breakdown) {
      const { value, parts } = draw(period, breakdown);
      count.startAgainIn(period);
      return {
        value: count.add('', value),
        parts: parts.map((part) => ({ key: part.key, value: count.add(part.key, part.value) })),
      };
    },
    restate(factor, breakdown) {
      const value = Math.round(count.get('') * factor);
      count.set('', value);
      const keys = partsOf(breakdown).map(({ key }) => key);
      // A part that is zero keeps a trace of weight, since a split needs one.
      const weights = keys.map((key) => count.get(key) + 0.001);
      const parts = splitWhole(value, weights, random).map((part, index) => {
        const key = keys[index] ?? '';
        count.set(key, part);
        return { key, value: part };
      });
      return { value, parts };
    },
  };
}

function flow({ indicator, place, seed, random }: SeriesSeed, period: PeriodSeed): number {
  const drawn = expectedFlow(indicator, place, period.phase, seed) * random.between(0.65, 1.35);
  return indicator.kind === 'amount' ? Math.round(drawn / 50) * 50 : Math.round(drawn);
}

function stand({ indicator, place, seed, random }: SeriesSeed, period: PeriodSeed): number {
  const { pattern, allowsNegative, countsPeople, decimals = 0 } = indicator;
  const { from = 0, to = 0 } = pattern;
  if (allowsNegative) return Math.round(random.between(from, to));
  const noise = (to - from) * random.between(-0.09, 0.09);
  const size = countsPeople ? sizeOf(place, seed) : 1;
  const drawn = (expectedStand(indicator, place, period.endsOn) + noise) * size;
  return Math.max(0, roundTo(drawn, decimals));
}

function partsOfTotal(total: number, breakdown: BreakdownCode, random: Random) {
  const parts = partsOf(breakdown);
  const isExclusive = breakdowns[breakdown].every((dimension) => dimension.isExclusive);
  const values = isExclusive
    ? splitWhole(
        total,
        parts.map(({ share }) => share),
        random,
      )
    : parts.map(({ share }) => Math.round(total * share * random.between(0.85, 1.15)));
  return parts.map(({ key }, index) => ({ key, value: values[index] ?? 0 }));
}
