import type { PhaseSeed } from './calendar';
import { phases } from './calendar';
import { expectedFlow, expectedStand, periodsIn, roundTo, sizeOf } from './expectation';
import type { IndicatorSeed } from './indicator-seed';
import type { PlaceSeed } from './places';
import { isReportingIn } from './plan';
import { randomFor } from './random';

/** A value aimed at, in the field of its indicator's kind. */
export interface Aim {
  readonly value?: number;
  readonly levelOrdinal?: number;
}

/** The places under a region (or a country) that report an indicator, the place itself included. */
function reportingPlaces(
  indicator: IndicatorSeed,
  place: PlaceSeed,
  places: readonly PlaceSeed[],
): readonly PlaceSeed[] {
  return places.filter(
    (one) =>
      one.level === indicator.level && (one.code === place.code || one.parent === place.code),
  );
}

const isFlow = ({ kind, accumulation, allowsNegative }: IndicatorSeed) =>
  (kind === 'count' || kind === 'amount') && accumulation !== 'snapshot' && !allowsNegative;

/** What a region sets out to reach by the end of a phase; some aims turn out too high, some too low. */
export function aimOfPhase(
  indicator: IndicatorSeed,
  place: PlaceSeed,
  phase: PhaseSeed,
  places: readonly PlaceSeed[],
  seed: number,
): Aim {
  const random = randomFor(seed, `aim/${indicator.code}/${place.code}/${phase.code}`);
  const { kind, levels = [], direction, decimals = 0, accumulation, aggregation } = indicator;
  if (kind === 'milestone' || kind === 'score') {
    // A step further in every phase.
    return { levelOrdinal: Math.min(levels.length - 1, phase.code.length) };
  }
  const reporting = reportingPlaces(indicator, place, places).filter((one) =>
    isReportingIn(one, phase.code),
  );
  if (isFlow(indicator)) {
    const count = accumulation === 'per-period-only' ? 1 : periodsIn(indicator, phase.code).length;
    const flow = reporting.reduce(
      (sum, one) => sum + expectedFlow(indicator, one, phase.code, seed),
      0,
    );
    return { value: roundAim(flow * count * random.between(0.82, 1.22)) };
  }
  // What adds up over a phase is near its middle; what stands is where the phase ends.
  const day =
    accumulation === 'periodic' ? `${phase.firstYear + 1}-12-31` : `${phase.lastYear}-12-31`;
  const stand = expectedStand(indicator, place, day);
  const harder = direction === 'lower' ? random.between(0.9, 1.18) : random.between(0.86, 1.08);
  if (kind === 'ratio') return { value: roundTo(Math.min(0.95, stand * harder), 2) };
  const sites = aggregation === 'sum' ? reporting : [place];
  const size = sites.reduce(
    (sum, one) => sum + (indicator.countsPeople ? sizeOf(one, seed) : 1),
    0,
  );
  return { value: Math.max(1, roundTo(stand * harder * size, decimals)) };
}

/** Where a region stood before it began; null where nothing was known. */
export function startingPoint(
  indicator: IndicatorSeed,
  place: PlaceSeed,
  places: readonly PlaceSeed[],
  seed: number,
): { readonly year: number; readonly aim: Aim } | null {
  const { kind, levels, pattern, accumulation } = indicator;
  const year = (phases.find(({ code }) => code === place.since)?.firstYear ?? 2014) - 1;
  if (accumulation === 'per-period-only') return { year, aim: { value: 0 } };
  const hasStart = kind === 'ratio' || accumulation === 'snapshot';
  if (!hasStart || (!levels && pattern.from === undefined)) return null;
  if (levels) return { year, aim: { levelOrdinal: 0 } };
  const from = pattern.from ?? 0;
  if (kind === 'ratio') return { year, aim: { value: roundTo(from, 3) } };
  const sites = reportingPlaces(indicator, place, places);
  const counted = indicator.aggregation === 'sum' ? sites : [place];
  const size = counted.reduce(
    (sum, one) => sum + (indicator.countsPeople ? sizeOf(one, seed) : 1),
    0,
  );
  return { year, aim: { value: roundTo(from * size, indicator.decimals ?? 0) } };
}

/** To two figures, as programmes set them. */
function roundAim(value: number): number {
  if (value < 20) return Math.max(1, Math.round(value));
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}
